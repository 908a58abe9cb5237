package safeguarding.outcomes;

import java.util.function.Function;
import safeguarding.gate.Rule;

/** The sentences about the wellbeing and safety grid that the forms at the start and at the end share. */
public final class GridRules {

    private static final String SOURCE = "CP-24, LA-44";
    private static final String UNASKED = "CP-24, X-03";

    private GridRules() {
    }

    /** The person's view of their life as a whole is on record, or that there is none. */
    public static <S> Rule<S> wellbeing(Function<S, PersonView> view) {
        return new Rule<>("wellbeing", "Say how they see their life as a whole, that they did not want to say, or that you could not ask.",
                SOURCE, section -> view.apply(section).wellbeing() != null);
    }

    /** The person's view of their safety is on record, or that there is none. */
    public static <S> Rule<S> safety(Function<S, PersonView> view) {
        return new Rule<>("safety", "Say how they see their safety, that they did not want to say, or that you could not ask.",
                SOURCE, section -> view.apply(section).safety() != null);
    }

    /** What could not be asked has its reason. */
    public static <S> Rule<S> notAsked(Function<S, PersonView> view) {
        return new Rule<>("gridNotAskedBecause", "You could not ask how they see their life or their safety: say why.", UNASKED,
                section -> !view.apply(section).leftSomethingUnasked() || view.apply(section).gridNotAskedBecause() != null);
    }

    /** The worker's own view of the person's life as a whole stands beside it. */
    public static <S> Rule<S> workerWellbeing(Function<S, WorkerView> view) {
        return new Rule<>("workerWellbeing", "Say how you yourself see their life as a whole.", SOURCE,
                section -> view.apply(section).workerWellbeing() != null);
    }

    /** The worker's own view of the person's safety stands beside it. */
    public static <S> Rule<S> workerSafety(Function<S, WorkerView> view) {
        return new Rule<>("workerSafety", "Say how you yourself see their safety.", SOURCE,
                section -> view.apply(section).workerSafety() != null);
    }
}
