package safeguarding.conversation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Journal;
import safeguarding.journal.Submission;

/** Gets ready to meet the person safely, and with the help they need. */
@Component
class PrepareFirstConversationForm implements Form<Preparation> {

    private static final List<String> ABOUT_THEM = List.of("gender", "ethnicity", "supportReason");

    private final Journal journal;
    private final Clock clock;

    PrepareFirstConversationForm(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "prepareFirstConversation";
    }

    @Override
    public Preparation read(String reference, Answers answers) {
        return answers.as(Preparation.class);
    }

    @Override
    public Gate<Preparation> gate() {
        return Gate.of(
                new Rule<>("contactHow", "Say how they can be reached safely.", "MY-11", prepared -> prepared.contactHow() != null),
                new Rule<>("contactNever", "Say what we must never do when we contact them; if there is nothing, say so.", "MY-11",
                        prepared -> prepared.contactNever() != null),
                new Rule<>("lettersSafe", "Say whether it is safe to send them letters or messages.", "MY-11",
                        prepared -> prepared.lettersSafe() != null),
                new Rule<>("lettersSafeBecause", "Letters and messages are not simply safe for them: write down why, and what we do instead.",
                        "MY-11", Preparation::saysWhyLettersAreNotSafe),
                new Rule<>("communicationBarriers", "Say whether anything makes it hard for them to understand or be understood; "
                        + "if so, say what you will do about it.", "LA-11, SG-37", Preparation::areBarriersMet),
                new Rule<>("difficultyUnderstanding", "Answer yes or no for each of the four: understanding, keeping in mind, "
                        + "weighing up, and saying what they think.", "SG-28, LA-15, Care Act 2014 s68", Preparation::isDifficultyConsidered),
                new Rule<>("appropriatePerson", "They need help to take part: say whether there is someone suitable, and who it is.",
                        "SG-28, Care Act 2014 s68", Preparation::isAppropriatePersonNamed),
                new Rule<>("advocate", "Say whether they need an advocate; answer this for everyone.", "LA-15, SG-28",
                        prepared -> prepared.advocate() != null),
                new Rule<>("advocate", "They need help to take part and nobody suitable can give it: ask for an advocate, "
                        + "as the law requires, or say that they said no.", "SG-28, Care Act 2014 s68",
                        prepared -> !prepared.needsAdvocate() || prepared.advocate() != Preparation.Advocate.NOT_NEEDED),
                new Rule<>("advocateType", "Say which kind of advocate it is; if you asked for one, say on which day.", "SG-28",
                        Preparation::isAdvocateDescribed),
                new Rule<>("workerName", "Say who will be their worker.", "SG-20, SG-26", prepared -> prepared.workerName() != null),
                new Rule<>("workerPhone", "Say on which number they can reach their worker.", "SG-20, SG-26",
                        prepared -> prepared.workerPhone() != null));
    }

    @Override
    public void refuse(Preparation prepared, Submission submission) {
        MeetingLocks.notInTheFuture("The day the advocate was asked for", prepared.advocateReferredOn(), clock);
    }

    /** Nobody is asked twice what they are. */
    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> known = new HashMap<>();
        ABOUT_THEM.forEach(question -> journal.lastAnswer(reference, question).ifPresent(answer -> known.put(question, answer)));
        return known;
    }
}
