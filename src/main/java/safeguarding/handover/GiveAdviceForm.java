package safeguarding.handover;

import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;

/** A colleague gives the advice they were asked for. The task that it is about stays where it is (MY-07). */
@Component
class GiveAdviceForm implements BesideTheStages<Advice> {

    static final String ID = "giveAdvice";

    private final Unanswered unanswered;

    GiveAdviceForm(Unanswered unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    public String id() {
        return ID;
    }

    /** Advice hands nothing over (MY-07). */
    @Override
    public boolean isWork(Answers answers) {
        return false;
    }

    @Override
    public Advice read(String reference, Answers answers) {
        return answers.as(Advice.class);
    }

    @Override
    public Gate<Advice> gate() {
        return Gate.of(new Rule<>("advice", "Write down your advice; if you have none, write down whom they can ask instead.", "MY-07",
                given -> given.advice() != null));
    }

    /** What was asked, and of whom: two colleagues may be asked at once. */
    @Override
    public Map<String, Object> prefill(String reference) {
        return Map.of("adviser", unanswered.words(reference, AdviceAskedForm.ID, ID, "adviser"),
                "question", unanswered.words(reference, AdviceAskedForm.ID, ID, "question"));
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }
}
