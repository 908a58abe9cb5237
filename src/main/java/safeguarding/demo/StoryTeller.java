package safeguarding.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Gates;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.Outcome;
import safeguarding.plan.PromisedActions;
import safeguarding.process.Work;

/** Works a story through the real processes, form by form, as the people in it. It stops with a sentence where the story is not true. */
@Component
@Profile("demo")
public class StoryTeller {

    private final Work work;
    private final Gates gates;
    private final Ledger ledger;
    private final PromisedActions promised;
    private final Enquiries enquiries;
    private final Clock clock;

    StoryTeller(Work work, Gates gates, Ledger ledger, PromisedActions promised, Enquiries enquiries, Clock clock) {
        this.work = work;
        this.gates = gates;
        this.ledger = ledger;
        this.promised = promised;
        this.enquiries = enquiries;
        this.clock = clock;
    }

    /** Tells the whole story. @return the enquiry's reference */
    public String tell(Story story) {
        Story.Step first = story.steps().get(0);
        String reference = work.raise(first.by(), answers(first, List.of()));
        story.steps().stream().skip(1).forEach(step -> take(story, reference, step));
        checkEnd(story, reference);
        return reference;
    }

    /** What a step answers, with the usual answers filled in, while nothing is planned. */
    public Map<String, Object> answers(Story.Step step, List<Outcome> outcomes) {
        return answers(step, outcomes, List.of());
    }

    /** What a step of this enquiry answers, with the usual answers filled in. */
    public Map<String, Object> answers(Story.Step step, String reference) {
        return answers(step, ledger.current(reference),
                promised.before(reference, step.form()).stream().map(PromisedActions.Promised::id).toList());
    }

    private Map<String, Object> answers(Story.Step step, List<Outcome> outcomes, List<Long> actions) {
        Map<String, Object> answers = new LinkedHashMap<>(Stories.usualAnswers(step.form()));
        answers.putAll(step.answers());
        step.without().forEach(answers::remove);
        return new Wording(LocalDate.now(clock), outcomes, actions).of(answers);
    }

    private void take(Story story, String reference, Story.Step step) {
        try {
            handIn(story, reference, step);
            if (step.isRefusedSaying() != null) {
                throw untrue(story, step.form() + " should be refused saying “" + step.isRefusedSaying() + "”, but was taken");
            }
        } catch (Refusal refusal) {
            if (step.isRefusedSaying() == null || !refusal.getMessage().contains(step.isRefusedSaying())) {
                throw untrue(story, step.form() + " was refused: " + refusal.getMessage());
            }
            return;
        }
        List<String> gaps = gaps(reference, step.form());
        step.comesBackSaying().stream().filter(words -> gaps.stream().noneMatch(gap -> gap.contains(words))).findFirst()
                .ifPresent(words -> {
                    throw untrue(story, step.form() + " should come back saying “" + words + "”, but says " + gaps);
                });
        if (step.comesBackSaying().isEmpty() && !gaps.isEmpty()) {
            throw untrue(story, step.form() + " came back saying " + gaps);
        }
    }

    private void handIn(Story story, String reference, Story.Step step) {
        Map<String, Object> answers = answers(step, reference);
        if (work.startsSomething(step.form())) {
            answers.putIfAbsent("reference", reference);
            answers.putIfAbsent("about", enquiries.get(reference).adult().knownAs());
            work.start(step.by(), step.form(), answers);
        } else {
            work.handIn(step.by(), open(reference, step.form()).orElseThrow(() -> untrue(story, "wants to do " + step.form()
                    + ", but open is " + forms(reference))), answers);
        }
    }

    private List<String> gaps(String reference, String form) {
        boolean cameBack = open(reference, form).isPresent() && !gates.isOpen(reference, form);
        return cameBack ? gates.gaps(reference, form).stream().map(Gap::sentence).toList() : List.of();
    }

    private Optional<Work.OpenTask> open(String reference, String form) {
        return work.open(reference).stream().filter(task -> task.form().equals(form)).findFirst();
    }

    private List<String> forms(String reference) {
        return work.open(reference).stream().map(Work.OpenTask::form).toList();
    }

    private void checkEnd(Story story, String reference) {
        List<String> open = forms(reference);
        if (open.isEmpty() ? !story.ends().equals(String.valueOf(enquiries.get(reference).ending())) : !open.contains(story.ends())) {
            throw untrue(story, "should end with " + story.ends() + ", but open is " + open);
        }
    }

    private static IllegalStateException untrue(Story story, String why) {
        return new IllegalStateException("“" + story.title() + "” " + why);
    }
}
