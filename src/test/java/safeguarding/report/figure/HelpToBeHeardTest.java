package safeguarding.report.figure;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Told;

class HelpToBeHeardTest extends InARandomRecord {

    private static final String PREPARED = "prepareFirstConversation";

    @Test
    void the_steps_agree_with_a_slow_count() {
        slow.agrees(new HelpToBeHeard(), "r11-steps", told -> !told.isClosed() ? Stream.empty() : Stream.concat(
                Stream.of(fact(told, "DIFFICULTY", difficulty(told)), fact(told, "SUITABLE_PERSON", suitable(told)),
                        fact(told, "REFERRED", referred(told))),
                "YES".equals(referred(told)) ? Stream.of(fact(told, "STARTED", began(told)))
                        : "HAD_ONE".equals(referred(told)) ? Stream.of(fact(told, "STARTED", "HAD_ONE")) : Stream.empty()));
    }

    @Test
    void the_days_agree_with_a_slow_count() {
        slow.agrees(new HelpToBeHeard(), "r11-days", told -> told.isClosed() && "YES".equals(referred(told))
                ? Stream.of(fact(told, null, days(told))) : Stream.empty());
    }

    @Test
    void who_supported_them_agrees_with_a_slow_count() {
        slow.agrees(new HelpToBeHeard(), "r11-support", told -> told.isClosed() && lacksCapacity(told)
                ? Stream.of(fact(told, null, support(told))) : Stream.empty());
    }

    private static Optional<Told.Entry> considered(Told told) {
        return Stream.concat(told.entries(PREPARED), told.entries("considerAdvocacy")).max(Comparator.comparingLong(Told.Entry::id));
    }

    private static String difficulty(Told told) {
        if (considered(told).isEmpty()) {
            return null;
        }
        List<String> parts = Stream.of("Understanding", "Retaining", "Weighing", "Communicating")
                .map(part -> String.valueOf(considered(told).get().answer("difficulty" + part))).toList();
        return parts.contains("YES") ? "YES" : parts.contains("null") ? null : "NO";
    }

    static String suitable(Told told) {
        Told.Entry entry = considered(told).orElse(null);
        String person = entry == null ? null : entry.answer("appropriatePerson");
        String wanted = entry == null ? null : entry.form().equals(PREPARED) ? "YES" : entry.answer("appropriatePersonWanted");
        return "NO".equals(person) || "NO".equals(wanted) ? "NO" : person == null || wanted == null ? null : "YES";
    }

    private static String referred(Told told) {
        if (told.newest("referAdvocate").isPresent()) {
            return told.newest("referAdvocate", "advocateReferredOn") != null ? "YES"
                    : "NO".equals(told.newest("referAdvocate", "advocateAgreed")) ? "DECLINED" : null;
        }
        String prepared = told.newest(PREPARED, "advocate");
        return prepared == null ? null : switch (prepared) {
            case "REFERRED" -> "YES";
            case "IN_PLACE" -> "HAD_ONE";
            case "DECLINED" -> "DECLINED";
            default -> "NO";
        };
    }

    private static String began(Told told) {
        return told.newest("advocateBegan").map(entry -> entry.answer("advocateFirstContactOn") == null ? "NO" : "YES").orElse(null);
    }

    private static String days(Told told) {
        String asked = told.newest("referAdvocate").isPresent() ? told.newest("referAdvocate", "advocateReferredOn")
                : told.newest(PREPARED, "advocateReferredOn");
        String first = told.newest("advocateBegan", "advocateFirstContactOn");
        if ("NO".equals(began(told))) {
            return "NOT_BEGUN";
        }
        long days = asked == null || first == null ? -1 : DAYS.between(LocalDate.parse(asked), LocalDate.parse(first));
        return days < 0 ? null : days <= 3 ? "UP_TO_THREE" : days <= 7 ? "FOUR_TO_SEVEN" : days <= 14 ? "EIGHT_TO_FOURTEEN" : "LONGER";
    }

    static boolean lacksCapacity(Told told) {
        Optional<String> assessed = told.of("capacity_assessment").stream().max(Comparator.comparingLong(row -> row.number("entry_id")))
                .map(row -> row.text("conclusion"));
        return told.newest("firstConversation").isPresent()
                && assessed.orElse(String.valueOf(told.newest("firstConversation", "capacityResult"))).equals("LACKS_CAPACITY");
    }

    static String support(Told told) {
        boolean advocate = "YES".equals(began(told)) || "IN_PLACE".equals(told.newest(PREPARED, "advocate")) || spoke(told, "ADVOCATE");
        return advocate ? "ADVOCATE" : "YES".equals(suitable(told)) || spoke(told, "REPRESENTATIVE") ? "FAMILY_OR_FRIEND"
                : "NO".equals(suitable(told)) ? "NOBODY" : null;
    }

    private static boolean spoke(Told told, String voice) {
        return told.entries().stream().anyMatch(entry -> voice.equals(entry.voice()));
    }

    private static Counted fact(Told told, String row, String answer) {
        String voice = AskedWhatTheyWantTest.lastTimeAsked(told).map(asked -> asked.text("voice")).orElse(null);
        return new Counted(told, told.endedAt(), voice, row, answer);
    }
}
