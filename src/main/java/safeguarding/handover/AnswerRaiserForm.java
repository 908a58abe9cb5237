package safeguarding.handover;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Journal;
import safeguarding.journal.Submission;

/** A manager looks again because whoever raised the concern is not content, and answers them (MY-09). */
@Component
class AnswerRaiserForm implements BesideTheStages<RaiserAnswered> {

    static final String ID = "answerRaiser";

    private static final Gate<RaiserAnswered> GATE = Gate.of(
            new Rule<>("lookedAt", "Write down what you looked at again, and whom you asked.", "MY-09, MY-02a", a -> a.lookedAt() != null),
            new Rule<>("escalationResult", "Say whether anything changes now.", "MY-09", a -> a.escalationResult() != null),
            new Rule<>("escalationBecause", "Write down what changes, or why nothing does.", "MY-09, LA-50", a -> a.escalationBecause() != null),
            new Rule<>("raiserToldWhat", "Write down on which day you told them and what; if you could not tell them, write down why not.",
                    "MY-09", a -> a.wereTold() || a.raiserNotToldBecause() != null));

    private final Journal journal;
    private final Unanswered unanswered;
    private final Clock clock;

    AnswerRaiserForm(Journal journal, Unanswered unanswered, Clock clock) {
        this.journal = journal;
        this.unanswered = unanswered;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    /** A manager decides; the work stays where it is. */
    @Override
    public boolean isWork(Answers answers) {
        return false;
    }

    @Override
    public RaiserAnswered read(String reference, Answers answers) {
        return answers.as(RaiserAnswered.class);
    }

    @Override
    public Gate<RaiserAnswered> gate() {
        return GATE;
    }

    @Override
    public void refuse(RaiserAnswered answered, Submission submission) {
        StillToCome.refuse(answered.raiserToldOn(), clock,
                "The day you told them is still to come. Please put the day on which you really told them.");
        if (answered.contradictsItself()) {
            throw new Refusal("You say why they could not be told, but a day or what you told them is written down as well. "
                    + "Keep the one that is true and empty the other.");
        }
    }

    /** Who they are, what they said and what they want. */
    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> shown = new HashMap<>(Map.of(
                "raiserSays", unanswered.words(reference, RaiserEscalatesForm.ID, ID, "raiserSays"),
                "raiserWants", unanswered.words(reference, RaiserEscalatesForm.ID, ID, "raiserWants")));
        journal.last(reference, "raiseConcern").ifPresent(raised -> Stream.of("raiserName", "raiserContact")
                .filter(raised.answers()::has).forEach(field -> shown.put(field, raised.answers().text(field))));
        return shown;
    }
}
