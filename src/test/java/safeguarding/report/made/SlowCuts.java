package safeguarding.report.made;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.count.Cut;

/** Which row of a cut an enquiry belongs to, worked out one enquiry at a time. */
public final class SlowCuts {

    private SlowCuts() {
    }

    /** Usually one code; an enquiry about several kinds of abuse has several. */
    public static List<String> codes(Cut cut, Counted one, LocalDate end) {
        Told told = one.told();
        return switch (cut) {
            case ALL -> List.of("ALL");
            case OWN -> orNot(one.row());
            case VOICE -> orNot(one.voice());
            case CAPACITY -> orNot(capacity(told));
            case TEAM -> orNot(told.enquiry().text("team"));
            case AGE -> List.of(age(told.adult().day("born_on"), end));
            case ETHNICITY -> orNot(group(told.newest("prepareFirstConversation", "ethnicity")));
            case GENDER -> orNot(told.newest("prepareFirstConversation", "gender"));
            case ABUSE_TYPE -> abuse(told.newest("raiseConcern", "abuseTypes"));
            case SOURCE -> orNot(told.newest("raiseConcern", "sourceOfRisk"));
            case LOCATION -> orNot(told.newest("raiseConcern", "location"));
            case QUARTER -> List.of(quarter(OffsetDateTime.ofInstant(one.at(), WorkingDays.LONDON)));
        };
    }

    private static List<String> orNot(String code) {
        return List.of(Optional.ofNullable(code).orElse("NOT_RECORDED"));
    }

    private static List<String> abuse(String json) {
        List<String> types = json == null ? List.of() : Stream.of(json.replaceAll("[\\[\\]\" ]", "").split(",")).filter(type -> !type.isEmpty()).toList();
        return types.isEmpty() ? List.of("NOT_RECORDED") : types;
    }

    private static String quarter(OffsetDateTime at) {
        OffsetDateTime london = at.toInstant().atZone(WorkingDays.LONDON).toOffsetDateTime();
        return london.getYear() + "-Q" + ((london.getMonthValue() + 2) / 3);
    }

    private static String age(LocalDate bornOn, LocalDate end) {
        if (bornOn == null) {
            return "NOT_RECORDED";
        }
        int years = Period.between(bornOn, end).getYears();
        return years < 65 ? "18-64" : years < 75 ? "65-74" : years < 85 ? "75-84" : years < 95 ? "85-94" : "95+";
    }

    private static String group(String ethnicity) {
        if (ethnicity == null) {
            return null;
        }
        return Stream.of("WHITE", "MIXED", "ASIAN", "BLACK").filter(group -> ethnicity.startsWith(group + "_")).findFirst()
                .orElse(ethnicity.equals("ARAB") ? "OTHER" : ethnicity);
    }

    private static String capacity(Told told) {
        Optional<Told.Entry> first = told.newest("firstConversation");
        if (first.isEmpty()) {
            return null;
        }
        String said = told.of("capacity_assessment").stream().max(Comparator.comparingLong(row -> row.number("entry_id")))
                .map(row -> row.text("conclusion")).orElse(first.get().answer("capacityResult"));
        said = said == null ? first.get().answer("capacityDoubt") : said;
        if (said == null) {
            return null;
        }
        return switch (said) {
            case "HAS_CAPACITY", "NO_REASON_TO_DOUBT" -> "HAS";
            case "LACKS_CAPACITY" -> "LACKS";
            default -> "NOT_KNOWN";
        };
    }
}
