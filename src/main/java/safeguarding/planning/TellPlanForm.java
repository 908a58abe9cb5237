package safeguarding.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.consent.ConsentAnswer;
import safeguarding.consent.ConsentRules;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Journal;
import safeguarding.journal.Submission;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRules;

/** The person hears what was planned as soon as it is planned, and can change their mind (SG-41, SG-43 to SG-46, LA-16). */
@Component
class TellPlanForm implements Form<Telling> {

    private static final List<String> STILL_HOLDS = List.of("meetingWishes", "meetingPlace", "meetingTime", "meetingPeople", "helpToTakePart");

    private static final Gate<Telling> GATE = Gate.of(
            new Rule<>("how", "Say how they were told: face to face, by phone, by video or by letter.", "SG-41",
                    telling -> telling.told().how() != null),
            new Rule<>("toldOutcome", "Write down what you told them about the outcome of the planning discussion.", "SG-41, SG-43",
                    telling -> telling.told().toldOutcome() != null),
            WishesRules.revisited(Telling::wishes),
            WishesRules.changeWrittenDown(Telling::wishes),
            new Rule<>("meetingWishes", "Say where they want meetings to be held, when and with whom, or that they do not mind.", "SG-45",
                    telling -> telling.told().saysHowTheyWantMeetings()),
            ConsentRules.asked(Telling::consent),
            ConsentRules.saysToWhat(Telling::consent),
            ConsentRules.refusalAnswered(Telling::consent),
            new Rule<>("nextSteps", "Write down what you told them will happen next.", "SG-41, SG-46",
                    telling -> telling.told().nextSteps() != null),
            WishesRules.control(Telling::wishes));

    private final Journal journal;
    private final Clock clock;

    TellPlanForm(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "tellPlan";
    }

    @Override
    public Telling read(String reference, Answers answers) {
        return new Telling(answers.as(PlanTold.class), answers.as(ConsentAnswer.class), answers.as(WishesAnswer.class));
    }

    @Override
    public Gate<Telling> gate() {
        return GATE;
    }

    @Override
    public void refuse(Telling section, Submission submission) {
        PlanTold told = section.told();
        if (told.heldOn() != null && told.heldOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("The day you told them is still to come. Please put the day on which you really told them.");
        }
        if (told.contradictsItselfAboutMeetings()) {
            throw new Refusal("You say they do not mind about meetings, but a place, a time or people are written down. "
                    + "Choose “Yes, it matters to them”, or empty those three boxes.");
        }
    }

    /** What they said about meetings the last time we planned, so that they need not say it twice (SG-45). */
    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> kept = new HashMap<>();
        journal.last(reference, id()).ifPresent(entry -> kept.putAll(entry.answers().values()));
        kept.keySet().retainAll(STILL_HOLDS);
        return kept;
    }
}
