package safeguarding.capacity;

import java.time.Clock;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Submission;
import safeguarding.people.YesNo;

/** Considers who helps them to be heard. It is always written down, also when no advocate is needed (LA-15, SG-28, CP-06). */
@Component
class ConsiderAdvocacyForm implements BesideTheStages<Considered> {

    static final String ID = "considerAdvocacy";
    private static final List<String> SHOWN_AGAIN = List.of("difficultyUnderstanding", "difficultyRetaining", "difficultyWeighing",
            "difficultyCommunicating", "appropriatePerson", "appropriatePersonWho");

    private static final Gate<Considered> GATE = Gate.of(
            rule("difficultyUnderstanding", "Answer yes or no for each of the four: understanding, keeping in mind, weighing up, "
                    + "and saying what they think.", "SG-28, LA-15, Care Act 2014 s68(3)", Hearing::isDifficultyConsidered),
            rule("appropriatePerson", "Say whether there is someone suitable to help them, and who it is.",
                    "SG-28, Care Act 2014 s68(4)", Hearing::isAppropriatePersonNamed),
            rule("appropriatePersonWanted", "Someone could help them: say whether the person wants to be helped by them.",
                    "SG-28, Care Act 2014 s68(5)", h -> h.appropriatePerson() != YesNo.YES || h.appropriatePersonWanted() != null),
            rule("advocacyWords", "Write down what you saw and heard that led to these answers, and what the person said about it.",
                    "LA-15, SG-30, MY-02a", h -> h.advocacyWords() != null));

    private final Clock clock;
    private final LastAnswers last;
    private final Advocates advocates;

    ConsiderAdvocacyForm(Clock clock, LastAnswers last, Advocates advocates) {
        this.clock = clock;
        this.last = last;
        this.advocates = advocates;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Considered read(String reference, Answers answers) {
        return new Considered(answers.as(Hearing.class), advocates.duty(reference).orElse(null));
    }

    @Override
    public Gate<Considered> gate() {
        return GATE;
    }

    @Override
    public void refuse(Considered considered, Submission submission) {
        Lock.notStillToCome("The day you thought about this", considered.hearing().heldOn(), clock);
    }

    /** What was answered when the first conversation was prepared. */
    /** A difficulty found before is shown again; that there was none is asked anew, or nobody would look. */
    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> values = new HashMap<>(last.to(SHOWN_AGAIN, reference));
        values.values().removeIf("NO"::equals);
        return values;
    }

    @Override
    public Map<String, Predicate<Considered>> turnings() {
        return Map.of("advocateNeeded", Considered::needsAnAdvocate);
    }

    private static Rule<Considered> rule(String field, String sentence, String source, Predicate<Hearing> isRecorded) {
        return new Rule<>(field, sentence, source, considered -> isRecorded.test(considered.hearing()));
    }
}
