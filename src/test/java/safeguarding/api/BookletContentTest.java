package safeguarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;
import safeguarding.letters.Promise;

/** What the person takes home: their own words and our promises, and nothing of what others think (SG-20). */
class BookletContentTest extends Desk {

    private static final String WISH = "I want my cat & <i>my</i> keys 💙.";

    @Test
    void it_holds_the_eight_promises_and_the_persons_own_words() {
        atTheBooklet(Map.of("wish1", WISH, "wish1AskOfUs", "Ring the locksmith.", "doNotWant", "No strangers in my house."));
        assertThat(Promise.values()).hasSize(8);
        for (Promise promise : Promise.values()) {
            assertThat(booklet()).contains(promise.words());
        }
        assertThat(booklet()).contains(WISH, "Ring the locksmith.", "No strangers in my house.", "In my own words.", "Pat Example", "01632 960999",
                "Things people often want", "I make more friends", reference);
        assertThat(get("/booklet/" + reference).getBody()).as("markup is harmless").doesNotContain("<i>my</i>");
    }

    @Test
    void it_holds_nothing_that_others_said_or_think() {
        atTheBooklet(Map.of("whatWorkerThinks", "THE-WORKERS-VIEW", "whatWasSaid", "WHAT-WAS-SAID", "capacityNotes", "CAPACITY-NOTES"));
        String printed = booklet().substring(booklet().indexOf("<main>"));
        assertThat(printed).doesNotContain("THE-WORKERS-VIEW", "WHAT-WAS-SAID", "CAPACITY-NOTES", "THE-RAISER", "WHAT-THE-RAISER-SAID",
                "THE-FINDINGS", "ring only on");
        assertThat(booklet()).as("for the worker alone, and not printed").contains("ring only on");
    }

    @Test
    void the_words_of_someone_who_speaks_for_them_are_said_to_be_that() {
        atTheBooklet(Map.of("spokeWith", "REPRESENTATIVE", "wish1", "Mum should live with us.", "doNotWant", "No care home."));
        assertThat(booklet()).contains("Mum should live with us.").contains("Someone who speaks for me said this.").doesNotContain("In my own words.");
    }

    @Test
    void the_words_of_an_advocate_give_way_to_the_persons_own() {
        atTheBooklet(Map.of("spokeWith", "ADVOCATE", "wish1", "She wants peace."));
        assertThat(booklet()).contains("She wants peace.", "My advocate said this for me.");
        workUntil("agreeNextStep");
        handIn(Map.of("nextStage", "makingEnquiries"));
        workUntil("conversation");
        handIn(Map.of("spokeWith", "PERSON", "wishesRevisited", "CHANGED", "wish1", WISH));
        assertThat(booklet()).contains(WISH, "In my own words.").doesNotContain("She wants peace.");
    }

    @Test
    void it_opens_from_the_task_and_says_so_when_there_is_none() {
        raise(Map.of("knownAs", "Eddie"));
        assertThat(HtmlUtils.htmlUnescape(get("/booklet/task/" + work.open(reference).get(0).id()).getBody())).contains("This belongs to", "Eddie");
        ResponseEntity<String> gone = get("/booklet/task/nothing");
        assertThat(gone.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(gone.getBody()).contains("This task is not there any more").doesNotContain("Exception");
        assertThat(get("/booklet/SE-1999-000001").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private void atTheBooklet(Map<String, Object> said) {
        raise(Map.of("raiserName", "THE-RAISER", "whatWasSaid", "WHAT-THE-RAISER-SAID"));
        workUntil("prepareFirstConversation");
        handIn(Map.of("workerName", "Pat Example", "workerPhone", "01632 960999", "contactHow", "ring only on Mondays"));
        handIn(said);
    }

    private String booklet() {
        ResponseEntity<String> page = get("/booklet/" + reference);
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        return HtmlUtils.htmlUnescape(page.getBody());
    }
}
