package safeguarding.concern;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;

/** Whoever raised the concern hears that it was taken seriously, and can still add to it (MY-09). */
@Component
class TellRaiserForm implements Form<RaiserTold> {

    private static final Set<String> SHOWN_AGAIN = Set.of("raiserName", "raiserContact");

    private static final Gate<RaiserTold> GATE = Gate.of(
            new Rule<>("told", "Say whether you told whoever raised the concern, or that they gave no name.", "MY-09",
                    raiser -> raiser.told() != null),
            new Rule<>("toldOn", "Put the day on which you told them.", "MY-09", raiser -> !raiser.wasTold() || raiser.toldOn() != null),
            new Rule<>("whatTheyWereTold", "Write down what you told them.", "MY-09",
                    raiser -> !raiser.wasTold() || raiser.whatTheyWereTold() != null),
            new Rule<>("notToldBecause", "They have not been told: write down why not.", "MY-09",
                    raiser -> raiser.told() != Told.NO || raiser.notToldBecause() != null));

    private final AsRaised asRaised;
    private final Clock clock;

    TellRaiserForm(AsRaised asRaised, Clock clock) {
        this.asRaised = asRaised;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "tellRaiser";
    }

    @Override
    public RaiserTold read(String reference, Answers answers) {
        return answers.as(RaiserTold.class);
    }

    @Override
    public Gate<RaiserTold> gate() {
        return GATE;
    }

    @Override
    public void refuse(RaiserTold raiser, Submission submission) {
        StillToCome.refuse(raiser.toldOn(), clock, "The day you told them is still to come. Please put the day on which you really told them.");
        if (raiser.contradictsItself()) {
            throw new Refusal("You say they were not told, but a day or what you told them is written down. "
                    + "Choose “Yes”, or empty those two boxes.");
        }
    }

    /** Whom to tell and how to reach them. */
    @Override
    public Map<String, Object> prefill(String reference) {
        return asRaised.only(reference, SHOWN_AGAIN);
    }
}
