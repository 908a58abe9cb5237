package safeguarding.declined;

import java.util.Set;
import safeguarding.consent.Agreement;
import safeguarding.consent.ConsentAnswer;
import safeguarding.consent.Scope;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRevisited;
import safeguarding.people.Voice;

/** A line of the journal, asked one thing: does somebody say no here, or take a no back? */
record Moment(long id, String form, Voice voice, Answers answers) {

    private static final Set<String> ABOUT_THE_REFUSAL = Set.of(UnderstandRefusalForm.ID, TryAgainForm.ID);

    static Moment of(Entry entry) {
        return new Moment(entry.id(), entry.form(), entry.voice(), entry.answers());
    }

    boolean isHandedIn() {
        return form.equals(PersonDeclinesForm.ID);
    }

    /**
     * Whose no it is. Where nobody is named it is taken for the person's own, which asks for most care. Who only says no to a meeting,
     * or to something being passed on, does not want nothing.
     */
    Set<Voice> refusing() {
        if (isHandedIn()) {
            WhoDeclines who = answers.as(Declined.class).whoDeclines();
            return who == null ? Set.of(Voice.PERSON) : who.voices();
        }
        return !consent().refuses(Scope.ENQUIRY) ? Set.of() : Set.of(voice == null ? Voice.PERSON : voice);
    }

    /** True when they agree to our finding out what happened, or want help now. */
    boolean agrees() {
        ConsentAnswer consent = consent();
        return consent.consent() == Agreement.GIVEN && (consent.consentTo().isEmpty() || consent.decides(Scope.ENQUIRY))
                || form.equals(TryAgainForm.ID) && answers.as(Trying.Attempt.class).theyWantHelp();
    }

    /** A new wish, said while talking of something else: “leave me alone”, said in answer to our asking why, is no wish for help. */
    boolean wishesAnew() {
        WishesAnswer wishes = answers.as(WishesAnswer.class);
        return wishes.wishesRevisited() == WishesRevisited.CHANGED && !wishes.byRank().isEmpty() && !ABOUT_THE_REFUSAL.contains(form);
    }

    private ConsentAnswer consent() {
        return answers.as(ConsentAnswer.class);
    }
}
