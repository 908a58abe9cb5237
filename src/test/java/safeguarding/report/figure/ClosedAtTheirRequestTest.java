package safeguarding.report.figure;

import static java.util.Comparator.comparingLong;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Told;

class ClosedAtTheirRequestTest extends InARandomRecord {

    @Test
    void closures_agree_with_a_slow_count() {
        slow.agrees(new ClosedAtTheirRequest(), "r13-closures", told -> Stream.of(told).filter(ClosedAtTheirRequestTest::ceased)
                .map(ceased -> new Counted(ceased, ceased.endedAt(), null, null, checks(ceased).containsValue(false) ? "SOME_MISSING" : "ALL_EVIDENCED")));
    }

    @Test
    void checks_agree_with_a_slow_count() {
        slow.agrees(new ClosedAtTheirRequest(), "r13-checks", told -> Stream.of(told).filter(ClosedAtTheirRequestTest::ceased)
                .flatMap(ceased -> checks(ceased).entrySet().stream().map(check -> new Counted(ceased, ceased.endedAt(), null, check.getKey(),
                        check.getValue() ? "EVIDENCED" : "NOT_EVIDENCED"))));
    }

    private static boolean ceased(Told told) {
        return told.isClosed() && told.of("closure").stream().max(comparingLong(closure -> closure.number("agreed_entry")))
                .filter(closure -> "true".equals(closure.text("ceased_at_request"))).isPresent();
    }

    /** The last entry of this form, if it came after the last time somebody handed in a no. */
    private static Optional<Told.Entry> sinceTheNo(Told told, String form) {
        return told.newest("personDeclines").flatMap(no -> told.newest(form).filter(entry -> entry.id() > no.id()));
    }

    private static Map<String, Boolean> checks(Told told) {
        Said talk = new Said(sinceTheNo(told, "understandRefusal"));
        Said duties = new Said(sinceTheNo(told, "considerDuties"));
        Said door = new Said(sinceTheNo(told, "keepDoorOpen"));
        Map<String, Boolean> checks = new TreeMap<>();
        checks.put("SEEN_ALONE", talk.is("seenAlone", "YES")
                || talk.is("seenAlone", "NO") && talk.has("notSeenAloneBecause") && talk.has("privateTried"));
        checks.put("PRESSURE_CONSIDERED", talk.has("pressureConsidered") && talk.has("pressureWhat"));
        checks.put("OPTIONS_EXPLAINED", talk.is("optionsExplained", "YES") && talk.has("optionsWords"));
        checks.put("INFORMED", talk.is("informed", "YES") && talk.has("informedWords"));
        checks.put("OTHERS_AT_RISK_CONSIDERED", duties.is("othersAtRisk", "NO") || duties.is("othersAtRisk", "YES") && duties.has("othersAtRiskWhat"));
        checks.put("OPEN_DOOR", door.is("openDoorSaid", "YES") && door.has("openDoorWords"));
        checks.put("NEXT_TRY_SETTLED", door.is("nextTry", "WE_TRY_AGAIN") && door.has("nextTryOn")
                || door.is("nextTry", "SOMEONE_ELSE_KEEPS_CONTACT") && door.has("whoKeepsContact")
                || door.is("nextTry", "NONE") && door.has("noTryBecause"));
        return checks;
    }

    /** What one entry says, if it is there. */
    private record Said(Optional<Told.Entry> entry) {

        boolean has(String field) {
            return entry.filter(found -> found.answer(field) != null).isPresent();
        }

        boolean is(String field, String code) {
            return entry.filter(found -> code.equals(found.answer(field))).isPresent();
        }
    }
}
