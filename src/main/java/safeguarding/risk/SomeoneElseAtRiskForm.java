package safeguarding.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;

/** Someone else may be at risk, also after the person has died: nobody who is noticed on the way is left to chance (LA-23, MY-01d, MY-03c). */
@Component
class SomeoneElseAtRiskForm implements AtAnyTime<SomeoneElse> {

    static final String ID = "someoneElseAtRisk";

    private final Clock clock;

    SomeoneElseAtRiskForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Reach reach() {
        return Reach.WHILE_OPEN;
    }

    @Override
    public SomeoneElse read(String reference, Answers answers) {
        return answers.as(SomeoneElse.class);
    }

    @Override
    public Gate<SomeoneElse> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(SomeoneElse other, Submission submission) {
        StillToCome.refuse(other.heldOn(), clock, "The day you heard of it is still to come. Please put the day on which you heard of it.");
        StillToCome.refuse(other.otherBornOn(), clock, "The date of birth is still to come. Please check the year, or leave it empty.");
        if (other.contradictsItselfAboutAge(LocalDate.now(clock))) {
            throw new Refusal("The date of birth does not fit “Is the other person an adult or a child?”. A child is anyone under 18. "
                    + "Please change one of the two.");
        }
    }

    @Override
    public Map<String, Predicate<SomeoneElse>> turnings() {
        return Map.of("otherIsChild", SomeoneElse::isAChild);
    }

    @Override
    public boolean mayWait() {
        return false;
    }
}
