package safeguarding.report.figure;

import java.util.List;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Measure;

/** What things that nobody said are compared by: an event has no voice. */
final class Compared {

    static final List<Cut> WITHOUT_VOICE = Measure.OF_AN_ENQUIRY.stream().filter(cut -> cut != Cut.VOICE).toList();

    private Compared() {
    }
}
