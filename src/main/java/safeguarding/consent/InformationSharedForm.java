package safeguarding.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;

/**
 * Something about the person was shared outside the enquiry's own tasks (LA-31, LA-32). It is written down after the deed, so nothing
 * waits for it; but a line that does not say on which basis is no log.
 */
@Component
class InformationSharedForm implements AtAnyTime<InformationShared> {

    private final Consents consents;
    private final Clock clock;

    InformationSharedForm(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "informationShared";
    }

    /** Also after a death: what is owed to the person's privacy does not end with it. */
    @Override
    public Reach reach() {
        return Reach.WHILE_OPEN;
    }

    @Override
    public InformationShared read(String reference, Answers answers) {
        return new InformationShared(answers.as(ShareList.class), consents.isRefused(reference, Scope.SHARE_INFORMATION));
    }

    @Override
    public Gate<InformationShared> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(InformationShared section, Submission submission) {
        List<Share> shares = section.log().shares();
        Refusal.when(shares.isEmpty(), "Please write down what was shared. The list is still empty.");
        refuseIfAny(shares, share -> share.toWhom() == null || share.what() == null,
                " does not say what was shared and with whom. Please fill in both.");
        refuseIfAny(shares, share -> share.basis() == null, " does not say on which basis it was shared. Please choose one.");
        refuseIfAny(shares, share -> share.because() == null, " does not say why it was needed. Please write it down.");
        refuseIfAny(shares, share -> !share.saysWhetherToldOrWhyNot(),
                " does not say whether the person knows. Please choose yes or no; if they do not know, say why.");
        refuseIfAny(shares, share -> share.sharedOn() != null && share.sharedOn().isAfter(LocalDate.now(clock)),
                " has a day in the future. Put in today or an earlier day.");
        refuseIfAny(shares, share -> section.saidNo() && share.basis() == Basis.CONSENT,
                " says that they agreed, but they have said no to sharing. Choose the basis that really holds; if they have agreed "
                        + "since, use “What they agree to has changed” first.");
        refuseIfAny(shares, share -> section.saidNo() && !share.mayStandAgainstANo(),
                " goes against their word: they have said no to sharing. Choose on which ground it was shared all the same, "
                        + "or “The law says we must” as the basis.");
    }

    private static void refuseIfAny(List<Share> shares, Predicate<Share> isWrong, String sentence) {
        for (int row = 0; row < shares.size(); row++) {
            Refusal.when(isWrong.test(shares.get(row)), "Row " + (row + 1) + sentence);
        }
    }
}
