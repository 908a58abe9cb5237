package safeguarding.report.sac;

import java.util.List;
import java.util.stream.Stream;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;

/** The tables SG1f to SG2e: how many there were, what they were about, and what became of the risk. */
final class RiskTables {

    static final List<Code> RISKS = Code.list("RISK_ACTION", "Risk identified, and action taken", "RISK_NO_ACTION",
            "Risk identified, and no action taken", "INCONCLUSIVE_ACTION", "Risk assessment inconclusive, and action taken",
            "INCONCLUSIVE_NO_ACTION", "Risk assessment inconclusive, and no action taken", "NO_RISK_ACTION", "No risk identified, and action taken",
            "NO_RISK_NO_ACTION", "No risk identified, and no action taken", "CEASED", "Ceased at the person’s request, and no action taken");
    static final List<Code> BECAME = Code.list("RISK_REMAINED", "Risk remained", "RISK_REDUCED", "Risk reduced", "RISK_REMOVED", "Risk removed");

    private static final List<Code> CHECKS = andNotRecorded(Code.list("ALL_EVIDENCED", "All on record", "SOME_MISSING", "Something is missing"));
    private static final String CONCLUDED = "Each enquiry that was concluded in the year.";
    private static final List<Code> SOURCES = andNotRecorded(Codes.SOURCES);
    private static final String AS_RAISED = "Kinds of abuse, source and place are those that were written down when the concern was raised. "
            + "Our forms take one source and one place for each enquiry; the return would allow several.";

    private RiskTables() {
    }

    static List<Outline> all() {
        return List.of(new Outline("SG1f", "", "Concerns raised and enquiries started",
                "Each concern on the day it was raised, and each enquiry on the day it was decided on.", "sg1f_started", "What was counted",
                Code.list("CONCERN", "Safeguarding concerns", "SECTION_42", "Section 42 enquiries", "OTHER", "Other enquiries"),
                Outline.oneColumn(), false, false, List.of("A concern that became an enquiry is counted in both rows.",
                        "If a decision was made again, only the newest counts.")),
            about("SG2a", "Kind of abuse and source of risk", "Each kind of abuse that a concluded enquiry was about, once.", "sg2a_type",
                "Kind of abuse", Codes.ABUSE_TYPES, false, AS_RAISED,
                "An enquiry can be about several kinds of abuse, so the rows add up to more than there were enquiries."),
            about("SG2b", "Where it happened and source of risk", CONCLUDED, "sg2b_location", "Where it happened", Codes.LOCATIONS, true, AS_RAISED),
            about("SG2c", "What was found about the risk", CONCLUDED, "sg2c_risk", "What was found, and whether something was done", RISKS, true,
                "What was found is the answer at the end. If it is missing there, it is the answer that the enquiries gave.",
                "“Ceased at the person’s request” is worked out from the record, never ticked: they said no themselves, did not take it back, "
                        + "and no duty came before it. It is counted there only if the record says that no action was taken."),
            new Outline("SG2c", "ceased", "Of those that ceased at the person’s request: whether everything was asked first", "Each of them.",
                "sg2c_checks", "The seven checks before it", CHECKS, SOURCES, true, true,
                List.of("The return does not ask this. A number in the cell above says nothing about whether the choice was free; R-13 tells more.")),
            about("SG2e", "What became of the risk", "Each concluded enquiry in which SG2c sees a risk identified.", "sg2e_outcome",
                "What became of it", BECAME, true,
                "Where the end says that no risk was found, although one was, it is counted as not recorded."));
    }

    static List<Code> andNotRecorded(List<Code> codes) {
        return Stream.concat(codes.stream(), Stream.of(Code.NOT_RECORDED)).toList();
    }

    private static Outline about(String table, String title, String counts, String view, String rowsAre, List<Code> rows, boolean addsUp,
            String... notes) {
        return new Outline(table, "", title, counts, view, rowsAre, andNotRecorded(rows), SOURCES, addsUp, false, List.of(notes));
    }
}
