package safeguarding.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.enquiry.Enquiry;
import safeguarding.enquiry.Stage;
import safeguarding.enquiry.StageVisit;

/**
 * Where an enquiry stands, in plain words.
 *
 * @param done titles of the stages that ended, in the order they were first reached
 * @param next null when nothing comes next
 */
public record Standing(List<String> done, String now, String next) {

    private static final String AGREE = "Agree the next step with the person";

    /** One time in a stage. */
    record Visit(Stage stage, boolean underWay) {
    }

    static Standing of(Enquiry enquiry, List<StageVisit> visits) {
        return of(visits.stream().map(visit -> new Visit(visit.stage(), visit.isUnderWay())).toList(), enquiry.endedAt() != null);
    }

    static Standing of(List<Visit> visits, boolean ended) {
        List<String> done = done(visits);
        if (ended) {
            return new Standing(done, "This enquiry has ended", null);
        }
        if (visits.isEmpty()) {
            return new Standing(done, "The concern is being written down", Stage.CONCERN.title());
        }
        Visit last = visits.get(visits.size() - 1);
        return last.underWay() ? new Standing(done, last.stage().title(), after(last.stage()))
                : new Standing(done, last.stage() == Stage.CONCERN ? "Going on from the concern" : AGREE, between(last.stage()));
    }

    /** The whole in one line. */
    public String inOneLine() {
        return Stream.of(done.isEmpty() ? null : "Done: " + String.join(", ", done), "Now: " + now, next == null ? null : "Next: " + next)
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static List<String> done(List<Visit> visits) {
        Map<Stage, Integer> times = new LinkedHashMap<>();
        visits.stream().filter(visit -> !visit.underWay()).forEach(visit -> times.merge(visit.stage(), 1, Integer::sum));
        return times.entrySet().stream().map(time -> time.getKey().title()
                + (time.getValue() == 1 ? "" : time.getValue() == 2 ? " (twice)" : " (" + time.getValue() + " times)")).toList();
    }

    private static String after(Stage stage) {
        return switch (stage) {
            case CONCERN -> "First conversation, if an enquiry is needed";
            case FEEDBACK_AND_CLOSURE -> "Closing, once a manager agrees";
            default -> AGREE;
        };
    }

    private static String between(Stage stage) {
        return stage == Stage.CONCERN ? Stage.FIRST_CONVERSATION.title() : "The stage you agree on, or feedback and closure";
    }
}
