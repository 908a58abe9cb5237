package safeguarding.closure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.closure.CheckLine.State;
import safeguarding.outcomes.WishesAsked;
import safeguarding.people.YesNo;

/** What must be done, or have a reason, before an enquiry closes: worked out from the record, never ticked. */
record Checklist(ClosingFacts facts) {

    private static final List<String> WORKERS_GRID = List.of("workerWellbeing", "workerSafety");

    /** What is neither done nor explained. */
    Set<Check> open() {
        return lines().stream().filter(line -> line.state() == State.OPEN).map(CheckLine::check).collect(Collectors.toSet());
    }

    List<CheckLine> lines() {
        return Arrays.stream(Check.values()).flatMap(check -> check == Check.UNFINISHED ? unfinished() : Stream.of(line(check))).toList();
    }

    /** The rows of the table {@code checklist} in the two closing forms. */
    List<Map<String, String>> table() {
        return lines().stream().map(CheckLine::row).toList();
    }

    private CheckLine line(Check check) {
        return switch (check) {
            case RESULTS -> facts.feedback() != null && facts.feedback().wanted().isEmpty()
                    ? CheckLine.because(check, "There is nothing that they want on record now.") : held(check, true);
            case FEEDBACK -> held(check, false);
            case FIRST_WISHES -> firstWishes(check);
            case AS_HOPED -> facts.feedback() != null && facts.feedback().asHoped().leftSomethingUnasked()
                    ? CheckLine.because(check, unasked()) : held(check, false);
            case GRID_AT_START -> gridAtStart(check);
            case GRID_AT_END -> gridAtEnd(check);
            default -> inTheClosingRecord(check);
        };
    }

    /** Done with the feedback conversation; when that could not be held, only what needs nobody's answer is done. */
    private CheckLine held(Check check, boolean alsoWhenNotHeld) {
        if (facts.feedback() == null) {
            return CheckLine.open(check, check.open());
        }
        return facts.wasNotHeld() && !alsoWhenNotHeld ? CheckLine.because(check, facts.feedback().answer().notHeldBecause())
                : CheckLine.done(check);
    }

    private String unasked() {
        return facts.wasNotHeld() ? facts.feedback().answer().notHeldBecause() : facts.feedback().answer().notAskedBecause();
    }

    private CheckLine firstWishes(Check check) {
        if (facts.hasWished()) {
            return CheckLine.done(check);
        }
        if (facts.asked() == null || facts.asked() == WishesAsked.EXPRESSED) {
            return facts.wasNotHeld() ? held(check, false) : CheckLine.open(check, check.open());
        }
        return CheckLine.because(check, switch (facts.asked()) {
            case DECLINED -> "They were asked what they want, and did not want to say.";
            case NOT_ASKED -> "They could not be asked what they want. The record says why.";
            default -> "They were asked what they want, and did not name anything.";
        });
    }

    private CheckLine gridAtStart(Check check) {
        if (facts.bothViewsAtStart()) {
            return facts.personCouldNotBeAskedAtStart()
                    ? CheckLine.because(check, "They could not be asked then. The first conversation says why.") : CheckLine.done(check);
        }
        String reason = facts.closing() == null ? null : facts.closing().record().gridNotAtStartBecause();
        return explained(check, reason == null ? facts.wentOnBecause() : reason);
    }

    private CheckLine gridAtEnd(Check check) {
        if (facts.closing() == null || facts.leavesOpen(WORKERS_GRID)) {
            return explained(check, facts.wentOnBecause());
        }
        return facts.feedback() != null && facts.feedback().isHeld() && facts.feedback().grid().leftSomethingUnasked()
                ? CheckLine.because(check, facts.feedback().grid().gridNotAskedBecause()) : held(check, false);
    }

    private CheckLine inTheClosingRecord(Check check) {
        if (facts.closing() == null || facts.leavesOpen(check.fields())) {
            return explained(check, facts.wentOnBecause());
        }
        ClosingRecord record = facts.closing().record();
        if (check == Check.RAISER_TOLD && record.raiserTold() == YesNo.NO) {
            return CheckLine.because(check, record.raiserToldBecause());
        }
        return check == Check.OPEN_DOOR && record.openDoor() == YesNo.NO ? CheckLine.because(check, record.openDoorHow())
                : CheckLine.done(check);
    }

    private Stream<CheckLine> unfinished() {
        return facts.unfinished().isEmpty() ? Stream.of(CheckLine.done(Check.UNFINISHED))
                : facts.unfinished().stream().map(gap -> CheckLine.open(Check.UNFINISHED, gap.sentence()));
    }

    private static CheckLine explained(Check check, String reason) {
        return reason == null ? CheckLine.open(check, check.open()) : CheckLine.because(check, reason);
    }
}
