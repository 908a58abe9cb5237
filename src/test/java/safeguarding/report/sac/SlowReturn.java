package safeguarding.report.sac;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.count.Cut;
import safeguarding.report.made.Counted;
import safeguarding.report.made.Row;
import safeguarding.report.made.SlowCuts;
import safeguarding.report.made.Told;

/** The tables of the return once more, one enquiry after the other. Who ceased at their own request, with which
 * checks, and who was supported is told to it: have slow counts of their own. */
final class SlowReturn {

    private final ReturnYear year;
    private final Map<String, String> ceased;
    private final Map<String, String> support;
    private final Map<String, Long> cells = new TreeMap<>();

    SlowReturn(ReturnYear year, Map<String, String> ceased, Map<String, String> support) {
        this.year = year;
        this.ceased = ceased;
        this.support = support;
    }

    /** What is in each cell that is not nought: table, kind, row and column, with a bar between. */
    Map<String, Long> cells(List<Told> record) {
        record.forEach(this::one);
        return cells;
    }

    private void one(Told told) {
        started(told);
        if (!concludedIn(year, told)) {
            return;
        }
        String kind = kind(told.newest("decideEnquiry", "decision"));
        String source = orNot(told.newest("raiseConcern", "sourceOfRisk"));
        codes(Cut.ABUSE_TYPE, told).forEach(type -> count("SG2a", kind, type, source));
        count("SG2b", kind, orNot(told.newest("raiseConcern", "location")), source);
        String risk = risk(told);
        count("SG2c", kind, risk, source);
        if (risk.equals("CEASED")) {
            count("SG2c (ceased)", kind, orNot(ceased.get(told.reference())), source);
        }
        if (risk.equals("RISK_ACTION") || risk.equals("RISK_NO_ACTION")) {
            String became = orNot(told.newest("prepareClosure", "riskOutcome"));
            count("SG2e", kind, became.equals("NO_RISK_IDENTIFIED") ? "NOT_RECORDED" : became, source);
        }
        person(told, kind, age(told));
    }

    private void started(Told told) {
        if (isInTheYear(day(told.enquiry().moment("raised_at")))) {
            count("SG1f", "ALL", "CONCERN", "COUNTED");
        }
        String kind = kind(told.newest("decideEnquiry", "decision"));
        if (!kind.equals("NOT_RECORDED")) {
            Told.Entry decided = told.newest("decideEnquiry").orElseThrow();
            String on = decided.answer("decidedOn");
            if (isInTheYear(on == null ? day(decided.at()) : LocalDate.parse(on))) {
                count("SG1f", "ALL", kind, "COUNTED");
            }
        }
    }

    private void person(Told told, String kind, String age) {
        String capacity = codes(Cut.CAPACITY, told).get(0);
        count("SG3a", kind, Map.of("LACKS", "YES", "HAS", "NO", "NOT_KNOWN", "DONT_KNOW").getOrDefault(capacity, "NOT_RECORDED"), age);
        if (capacity.equals("LACKS")) {
            String who = orNot(support.get(told.reference()));
            count("SG3a (supported)", kind, who.equals("NOBODY") ? "NOT_SUPPORTED" : who.equals("NOT_RECORDED") ? who : "SUPPORTED", age);
        }
        String asked = orNot(lastAsked(told).map(row -> row.text("asked")).orElse(null));
        count("SG4a", kind, asked.equals("DECLINED") ? "NONE_EXPRESSED" : asked.equals("NOT_ASKED") ? "NO" : asked, age);
        if (asked.equals("DECLINED") || asked.equals("NONE_EXPRESSED")) {
            count("SG4a (said nothing)", kind, asked, age);
        }
        if (asked.equals("EXPRESSED")) {
            count("SG4a (achieved)", kind, together(told), age);
        }
    }

    private String risk(Told told) {
        String done = told.newest("prepareClosure", "actionTaken");
        String found = Optional.ofNullable(told.newest("prepareClosure", "riskFound")).orElse(told.newest("recordFindings", "riskNow"));
        if ("NO".equals(done) && ceased.containsKey(told.reference())) {
            return "CEASED";
        }
        if (done == null || found == null) {
            return "NOT_RECORDED";
        }
        return found.replace("RISK_IDENTIFIED", "RISK") + (done.equals("YES") ? "_ACTION" : "_NO_ACTION");
    }

    /** What was said last; that nobody asked counts only if nobody ever did. */
    static Optional<Row> lastAsked(Told told) {
        Row last = null;
        for (Row row : told.of("wishes_asked")) {
            if (last == null || !row.text("asked").equals("NOT_ASKED") || last.text("asked").equals("NOT_ASKED")) {
                last = row;
            }
        }
        return Optional.ofNullable(last);
    }

    static String together(Told told) {
        List<String> results = new ArrayList<>();
        for (Row wish : told.of("outcome")) {
            Row lastSaid = told.of("outcome_version").stream().filter(row -> row.number("outcome_id") == wish.number("id"))
                    .reduce((one, other) -> one.number("version") > other.number("version") ? one : other).orElseThrow();
            results.add(told.newest("feedbackConversation").flatMap(feedback -> told.of("outcome_result", feedback).stream()
                    .filter(row -> row.number("outcome_id") == wish.number("id")).findFirst()).map(row -> row.text("result"))
                    .orElse(lastSaid.text("rank_of_three") == null ? "TAKEN_BACK" : "?"));
        }
        if (results.isEmpty()) {
            return "NONE_ON_RECORD";
        }
        results.removeIf("TAKEN_BACK"::equals);
        boolean doubtless = results.contains("PARTLY") || results.contains("WHOLLY") && results.contains("NOT");
        return results.isEmpty() ? "ALL_TAKEN_BACK" : doubtless ? "PARTLY" : results.contains("?") ? "NOT_RECORDED"
                : results.contains("WHOLLY") ? "FULLY" : "NOT";
    }

    private String age(Told told) {
        LocalDate born = told.adult().day("born_on");
        String died = told.newest("personDied", "diedOn");
        LocalDate end = LocalDate.of(year.begins() + 1, 3, 31);
        LocalDate on = died != null && LocalDate.parse(died).isBefore(end) ? LocalDate.parse(died) : end;
        if (born == null) {
            return "NOT_RECORDED";
        }
        int years = Period.between(born, on).getYears();
        return years < 65 ? "18-64" : years < 75 ? "65-74" : years < 85 ? "75-84" : years < 95 ? "85-94" : "95+";
    }

    static String kind(String decision) {
        return "SECTION_42_ENQUIRY".equals(decision) ? "SECTION_42" : "OTHER_ENQUIRY".equals(decision) ? "OTHER" : "NOT_RECORDED";
    }

    private List<String> codes(Cut cut, Told told) {
        return SlowCuts.codes(cut, new Counted(told, told.endedAt(), null, null, null), year.period().to());
    }

    private boolean isInTheYear(LocalDate day) {
        return isIn(year, day);
    }

    static boolean concludedIn(ReturnYear year, Told told) {
        return told.isClosed() && isIn(year, day(told.endedAt()));
    }

    private static boolean isIn(ReturnYear year, LocalDate day) {
        return !day.isBefore(year.period().from()) && !day.isAfter(year.period().to());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkingDays.LONDON).toLocalDate();
    }

    private static String orNot(String code) {
        return code == null ? "NOT_RECORDED" : code;
    }

    private void count(String table, String kind, String row, String column) {
        cells.merge(String.join("|", table, kind, row, column), 1L, Long::sum);
    }
}
