package safeguarding.letters;

import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** The invitation to a case conference or a review: what to expect, who comes, and the help to be there (SG-27, SG-48, SG-53). */
@Component
class InvitationLetter implements LetterKind {

    private static final String REVIEW = "beforeReview";

    private final Letterheads heads;
    private final Journal journal;

    InvitationLetter(Letterheads heads, Journal journal) {
        this.heads = heads;
        this.journal = journal;
    }

    /**
     * The meeting as it was talked over with them; null for what was not said.
     *
     * @param support what will help them to come, as it was agreed
     */
    record Invitation(boolean isReview, String place, String whatWillHappen, String people, String support, String help) {
    }

    @Override
    public String kind() {
        return "invitation";
    }

    @Override
    public Letter write(String reference) {
        Entry talk = Stream.of("beforeConference", REVIEW).flatMap(form -> journal.last(reference, form).stream())
                .max(Comparator.comparingLong(Entry::id)).orElseThrow(() -> new Refusal("There is no meeting to invite them to yet. "
                        + "The task in which you talk with the person before a conference or a review comes first."));
        if ("NO".equals(talk.answers().text("invited"))) {
            throw new Refusal("By what is written down, they are not invited to this meeting. If that has changed, talk with them and write it down first.");
        }
        return new Letter(kind(), heads.toPerson(reference), invitation(talk.form().equals(REVIEW), talk.answers()));
    }

    private static Invitation invitation(boolean isReview, Answers answers) {
        return new Invitation(isReview, answers.text("meetingPlaceOffered"), answers.text("whatWillHappen"), answers.text("meetingPeople"),
                "OFFERED_ACCEPTED".equals(answers.text("supportOffered")) ? answers.text("supportWhat") : null, answers.text("helpToTakePart"));
    }
}
