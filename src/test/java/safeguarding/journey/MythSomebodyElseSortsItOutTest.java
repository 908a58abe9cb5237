package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.gate.Gap;
import safeguarding.handover.Holders;
import safeguarding.process.Work;

/** Myth 7: “I pass it on, and they will sort it out”. There is no wrong door, and no hand-off (MY-07). */
class MythSomebodyElseSortsItOutTest extends Myth {

    @Autowired Holders holders;

    @Test
    void what_nobody_has_taken_on_stays_with_whoever_has_it() {
        mine();
        starts("transferAsked");
        assertThat(open("prepareFirstConversation").assignee()).isEqualTo("practitioner");
        assertThat(open("acceptTransfer").assignee()).isEqualTo("colleague");
        colleagueIsStopped(Map.of("accepted", ""), "Say whether this is taken on.");
        colleagueIsStopped(Map.of("acceptedByName", ""), "It is taken on: write the name of the person who takes it on.");
        colleagueIsStopped(Map.of("accepted", "NO", "acceptBecause", ""),
                "Write down what they know already and will do first; if it is not taken on, write down why not.");
        assertThat(holders.holder(reference)).isEmpty();
        handIn("colleague", "acceptTransfer", Map.of("accepted", "NO", "acceptBecause", "I am away from Friday."));
        assertThat(work.open(reference)).extracting(Work.OpenTask::form, Work.OpenTask::assignee)
                .containsExactly(tuple("prepareFirstConversation", "practitioner"));
    }

    @Test
    void it_cannot_be_passed_to_nobody_to_oneself_or_twice() {
        mine();
        cannotStart("transferAsked", Map.of("receiverName", "The safeguarding team"), "Nobody who works on enquiries here is called “The safeguarding team”. "
                + "Put in their user name, or their first and last name as they stand in Tasklist.");
        cannotStart("transferAsked", Map.of("receiverName", "Priya Practitioner"), "“Priya Practitioner” is you. Please name somebody else.");
        cannotStart("transferAsked", Map.of("personToldWhat", ""), "Please fill in “");
        starts("transferAsked");
        cannotStart("transferAsked", Map.of(), "“Colin Colleague” has been asked already and has not answered.");
    }

    @Test
    void another_organisation_takes_on_only_what_a_named_person_there_takes_on() {
        mine();
        starts("transferAsked", Map.of("receiver", "ANOTHER_ORGANISATION", "receiverName", "Robin Example at the hospital"));
        stops("acceptTransfer", Map.of("acceptedByName", ""), "It is taken on: write the name of the person who takes it on.");
        handIn("acceptTransfer", Map.of("acceptedByName", "Robin Example"));
        assertThat(open().assignee()).as("the enquiry is still ours").isEqualTo("practitioner");
    }

    @Test
    void asking_for_advice_hands_nothing_over() {
        mine();
        starts("adviceAsked");
        assertThat(open("giveAdvice").assignee()).isEqualTo("colleague");
        assertThat(open("prepareFirstConversation").assignee()).isEqualTo("practitioner");
        handIn("colleague", "giveAdvice", Map.of());
        assertThat(open().assignee()).isEqualTo("practitioner");
        assertThat(holders.newest(reference)).isEmpty();
    }

    @Test
    void nothing_closes_while_somebody_was_asked_and_has_not_answered() {
        raise();
        workUntil("agreeNextStep");
        starts("transferAsked");
        starts("adviceAsked");
        goesToClose();
        cannotClose("Someone was asked to take this on and has not answered: finish the task “Say whether you take this on”.");
        cannotClose("A colleague was asked for advice and has not given it: finish the task “Give the advice you were asked for”.");
    }

    @Test
    void a_colleague_who_says_yes_by_name_has_it_and_the_record_says_so() {
        mine();
        starts("transferAsked");
        handIn("colleague", "acceptTransfer", Map.of());
        assertThat(open().assignee()).isEqualTo("colleague");
        assertThat(holders.newest(reference)).contains(new Holders.TakenOn("practitioner", "colleague"));
        isOnRecord("Colin has worked with Alex before, and Alex trusts him.", "That Colin is asked to go on, because they know each other.",
                "\"acceptedByName\":\"Colin Colleague\"");
    }

    private void mine() {
        raise();
        workUntil("prepareFirstConversation");
        work.claim("practitioner", open());
    }

    private void colleagueIsStopped(Map<String, Object> answers, String sentence) {
        handIn("colleague", "acceptTransfer", answers);
        assertThat(gates.gaps(reference, "acceptTransfer")).extracting(Gap::sentence).containsExactly(sentence);
        assertThat(open("acceptTransfer").assignee()).isEqualTo("colleague");
        assertThat(open("prepareFirstConversation").assignee()).isEqualTo("practitioner");
    }
}
