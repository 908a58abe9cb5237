package safeguarding.capacity;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Submission;

/** Asks for the advocate that the table calls for (SG-28, LA-15, Care Act 2014 s68). */
@Component
class ReferAdvocateForm implements BesideTheStages<Referral> {

    static final String ID = "referAdvocate";
    private static final List<String> SHOWN_AGAIN = List.of("advocateReferredOn");

    private static final Gate<Referral> GATE = Gate.of(
            new Rule<>("advocateAgreed", "Say what the person answered when you told them about an advocate, and what they would like; "
                    + "if they could not say, choose that.", "SG-28, LA-15, CP-06", Referral::saysWhatTheyThink),
            unlessDeclined("advocateType", "Say which kind of advocate you asked for.", "SG-28, Care Act 2014 s68", r -> r.advocateType() != null),
            unlessDeclined("advocateOrganisation", "Say whom you asked for the advocate.", "SG-28, LA-15", r -> r.advocateOrganisation() != null),
            unlessDeclined("advocateReferredOn", "Put the day on which you asked for the advocate.", "SG-28, R-11",
                    r -> r.advocateReferredOn() != null),
            unlessDeclined("advocateTold", "Write down what the advocate was told, so that the person need not tell it all again.",
                    "SG-28, LA-31, MY-02a", r -> r.advocateTold() != null));

    private final Clock clock;
    private final LastAnswers last;
    private final Advocates advocates;

    ReferAdvocateForm(Clock clock, LastAnswers last, Advocates advocates) {
        this.clock = clock;
        this.last = last;
        this.advocates = advocates;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Referral read(String reference, Answers answers) {
        return answers.as(Referral.class);
    }

    @Override
    public Gate<Referral> gate() {
        return GATE;
    }

    @Override
    public void refuse(Referral referral, Submission submission) {
        Lock.notStillToCome("The day you asked for the advocate", referral.advocateReferredOn(), clock);
    }

    /** What the table answered, which advocate that means, and the day when one was asked for before. */
    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> shown = new HashMap<>(last.to(SHOWN_AGAIN, reference));
        advocates.duty(reference).filter(Duty::asksForSomeone).ifPresent(duty -> {
            shown.put("advocacyDuty", duty.words());
            shown.put("advocateType", AdvocateType.askedForBy(duty).name());
        });
        return shown;
    }

    private static Rule<Referral> unlessDeclined(String field, String sentence, String source, Predicate<Referral> isRecorded) {
        return new Rule<>(field, sentence, source, referral -> referral.isDeclined() || isRecorded.test(referral));
    }
}
