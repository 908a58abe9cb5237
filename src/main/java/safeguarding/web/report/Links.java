package safeguarding.web.report;

import java.util.Map;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.disclosure.Shown;

/** From each number to the enquiries behind it. @param mayLook whether the reader may go there */
record Links(Figure figure, Measure measure, Cut cut, Sought sought, boolean mayLook) {

    /** @param of how the row came about; @param answer empty for the whole row. Null when no enquiry is behind it, or it is not theirs. */
    String behind(Shown number, Cut of, String row, String answer) {
        String within = measure.only() == null ? "" : measure.only().code();
        return !mayLook || !figure.isAboutEnquiries() || number.isHidden() || number.number() == 0 ? null : Address.of("/reports/" + figure.number() + "/enquiries", sought,
                Map.of("measure", measure.id(), "by", cut.name(), "of", of.name(), "row", row, "answer", answer, "within", within));
    }
}
