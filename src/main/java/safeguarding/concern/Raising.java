package safeguarding.concern;

import java.time.Clock;
import org.springframework.stereotype.Component;
import safeguarding.enquiry.Adult;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Refusal;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.outcomes.WishesAnswer;

/** A concern comes in and gets its reference (SG-23). Nothing in it has to wait for anything but a name and what was said. */
@Component
public class Raising {

    private final Enquiries enquiries;
    private final Clock clock;

    Raising(Enquiries enquiries, Clock clock) {
        this.enquiries = enquiries;
        this.clock = clock;
    }

    /**
     * Opens the enquiry about this adult. The answers themselves are recorded by whoever took the form in.
     *
     * @return the new reference
     * @throws Refusal when the concern cannot be opened as it was typed
     */
    public String raise(Answers answers) {
        Concern concern = read(answers);
        refuse(concern);
        Concern.Raised raised = concern.raised();
        return enquiries.open(new Adult(raised.adultName(), raised.knownAs(), raised.bornOn())).reference();
    }

    static Concern read(Answers answers) {
        return new Concern(answers.as(Concern.Raised.class), answers.as(WishesAnswer.class));
    }

    void refuse(Concern concern) {
        Concern.Raised raised = concern.raised();
        Refusal.when(raised.adultName() == null,
                "Please write down who the concern is about. If the name is not known, write how they can be recognised.");
        Refusal.when(raised.whatWasSaid() == null, "Please write down what was said or seen.");
        StillToCome.refuse(raised.bornOn(), clock, "The date of birth is still to come. Please check the year, or leave it empty.");
        StillToCome.refuse(raised.happenedOn(), clock,
                "The day it happened is still to come. Please put the day it happened or was first seen, or leave it empty.");
        Refusal.when(!concern.saysWhoSpoke(), "You wrote down what they want or do not want. Please also choose who told you, "
                + "so that nobody else's words pass for theirs.");
        Refusal.when(concern.contradictsItselfAboutWishes(), "You wrote down a wish, but not that someone said it. Choose "
                + "“Asked, and they said what they want”, or move the words to “What was said or seen?”.");
    }
}
