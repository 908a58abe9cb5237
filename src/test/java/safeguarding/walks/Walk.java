package safeguarding.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import safeguarding.gate.Refusal;
import safeguarding.process.Work;
import safeguarding.walks.Doors.Attempt;

/** One enquiry, from the first worry on, taken by people who make mistakes; after every step the promises hold. */
class Walk {

    private static final int MOST_STEPS = 26;
    private static final int EVENTFUL_STEPS = 10;
    private static final int TOO_MUCH_AT_ONCE = 4;

    /** Tasks of processes of their own, which an enquiry that has ended may still have. */
    private static final Set<String> OUTLIVE_IT = Set.of("referChild", "decideReopening");

    /** Forms in which one of the decisions to act without agreement is chosen. */
    private static final Set<String> CHOOSE_A_DECISION = Set.of("countersignOverride", "reviewOverride", "planningDiscussion", "holdConference",
            "holdReview");

    private final Doors doors;
    private final Footprint.Reader footprints;
    private final Tally tally;
    private final String nextDoor;
    private final Random random;
    private final RandomAnswers answers;
    private final Workers workers;
    private final Invariants invariants;
    private final Typed typed;
    private final AtAnyTime atAnyTime;
    private final int eventsInAHundred;
    private final String reference;

    private List<Work.OpenTask> open;
    private Footprint now;
    private int step;
    private String doing = "raiseConcern";

    /** @param nextDoor an enquiry about somebody else, into which nothing of this one may ever come */
    Walk(int seed, Doors doors, Footprint.Reader footprints, Tally tally, String nextDoor) {
        this.doors = doors;
        this.footprints = footprints;
        this.tally = tally;
        this.nextDoor = nextDoor;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.answers = new RandomAnswers(random);
        this.workers = new Workers(random);
        this.invariants = new Invariants(doors.jdbc());
        this.typed = new Typed(doors.jdbc());
        this.eventsInAHundred = List.of(0, 15, 30, 45).get(random.nextInt(4));
        Map<String, Object> concern = new HashMap<>(doors.usual(null, "raiseConcern"));
        concern.put("adultName", "Wanda" + seed);
        this.reference = doors.work().raise("practitioner", concern);
        this.atAnyTime = new AtAnyTime(doors, random, answers, reference, "Wanda" + seed, nextDoor);
    }

    /** Goes on until it has ended, or for long enough. */
    void take() {
        look();
        for (step = 0; step < MOST_STEPS && (!open.isEmpty() || cameBack()); step++) {
            attempt(next());
        }
        tally.ended(now.ending() == null ? "GOES_ON" : now.ending());
    }

    /** Where it stands, for whoever has to find out what went wrong. */
    @Override
    public String toString() {
        return reference + ", doing " + doing;
    }

    private boolean cameBack() {
        return "CLOSED".equals(now.ending()) && random.nextInt(3) > 0;
    }

    private Attempt next() {
        boolean tidying = step > EVENTFUL_STEPS;
        boolean quiet = tidying || open.size() >= TOO_MUCH_AT_ONCE;
        if (open.isEmpty() || random.nextInt(100) < (quiet ? eventsInAHundred / 5 : eventsInAHundred)) {
            return atAnyTime.next(open.stream().anyMatch(task -> task.form().equals("askIfReady")), now.ending() != null);
        }
        Work.OpenTask task = open.get(random.nextInt(open.size()));
        if (task.form().equals("reviewOverride") && random.nextInt(3) == 0) {
            doors.reviewDayComes(reference);
        }
        if (random.nextInt(30) == 0) {
            return new Attempt(workers.wrong(task), task.form(), task, doors.usual(reference, task.form()), "it is somebody else's to do");
        }
        String by = workers.right(task);
        if (tidying && random.nextInt(4) > 0) {
            return new Attempt(by, task.form(), task, doors.usual(reference, task.form()), null);
        }
        Map<String, Object> shown = CHOOSE_A_DECISION.contains(task.form()) || random.nextInt(20) == 0 ? doors.work().shown(by, task) : Map.of();
        List<String> decisions = shown.get("overrideOptions") instanceof List<?> options
                ? options.stream().map(option -> String.valueOf(((Map<?, ?>) option).get("value"))).toList() : List.of();
        return new Attempt(by, task.form(), task, answers.to(task.form(), doors.usual(reference, task.form()), decisions), null);
    }

    private void attempt(Attempt attempt) {
        doing = attempt.form() + " by " + attempt.by() + " with " + attempt.answers();
        Footprint before = now;
        try {
            doors.handIn(attempt);
        } catch (Refusal refusal) {
            tally.refused(attempt.form(), attempt.mustBeRefused() != null);
            assertThat(refusal.getMessage()).as("a sentence").endsWith(".").doesNotContain("ENGINE", "Exception", "null");
            look();
            assertThat(now).as("nothing half-saved").isEqualTo(before);
            return;
        }
        assertThat(attempt.mustBeRefused()).as("taken, although").isNull();
        tally.kept(attempt.form());
        look();
        assertThat(now.written()).as("one line in the journal").isEqualTo(before.written() + 1);
        typed.isAllThere(attempt.answers(), reference);
        assertThat(invariants.broken(reference)).as("broken promises").isEmpty();
    }

    private void look() {
        open = doors.work().open(reference).stream().sorted(Comparator.comparing(Work.OpenTask::form)).toList();
        now = footprints.of(reference);
        if (now.ending() == null) {
            assertThat(open).as("an enquiry that goes on has something to do").isNotEmpty();
        } else {
            assertThat(open).as("an enquiry that has ended is over").allMatch(task -> OUTLIVE_IT.contains(task.form()));
        }
    }
}
