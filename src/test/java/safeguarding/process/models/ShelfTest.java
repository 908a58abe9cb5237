package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.ownership.Edition;
import safeguarding.ownership.Kind;
import safeguarding.ownership.ModelFile;
import safeguarding.ownership.Shelf;

/** What the Models page is told. */
class ShelfTest extends Deployments {

    @Autowired Shelf shelf;

    @Test
    void everything_in_force_is_there_in_the_order_of_the_story() {
        List<Edition> inForce = shelf.inForce();
        assertThat(inForce).hasSameSizeAs(shipped.get());
        assertThat(inForce.stream().map(Edition::kind).distinct()).containsExactly(Kind.DRAWING, Kind.TABLE, Kind.FORM);
        assertThat(inForce).extracting(Edition::key).startsWith("enquiry", "concern", "firstConversation", "strategyPlanning");
        assertThat(inForce.get(0).name()).isEqualTo("Safeguarding enquiry");
        assertThat(inForce).allSatisfy(one -> assertThat(one.asShipped()).as(one.key()).isTrue());
    }

    @Test
    void an_edition_keeps_its_file_who_and_why_and_an_older_one_can_be_taken_back() {
        ModelFile before = Drawn.shipped("processes/conversation.bpmn").file();
        shelf.deploy(List.of(Drawn.harmless("Speak with the person").file()), "processowner", "Clearer");
        List<Edition> editions = shelf.editions(Kind.DRAWING, "conversation");
        assertThat(editions).hasSizeGreaterThanOrEqualTo(2).isSortedAccordingTo((a, b) -> b.version() - a.version());
        assertThat(editions.get(0)).satisfies(now -> {
            assertThat(now.by()).isEqualTo("processowner");
            assertThat(now.because()).isEqualTo("Clearer");
            assertThat(now.asShipped()).isFalse();
            assertThat(now.tag()).isNotBlank();
        });
        byte[] earlier = shelf.content(Kind.DRAWING, "conversation", editions.get(1).version()).orElseThrow();
        assertThat(new String(earlier, StandardCharsets.UTF_8)).isEqualTo(new String(before.content(), StandardCharsets.UTF_8));
        shelf.deploy(List.of(new ModelFile(editions.get(1).file(), earlier)), "processowner", "Back again");
        assertThat(shelf.editions(Kind.DRAWING, "conversation").get(0)).satisfies(now -> {
            assertThat(now.version()).isEqualTo(editions.get(0).version() + 1);
            assertThat(now.asShipped()).isTrue();
        });
    }

    @Test
    void what_is_not_there_is_empty() {
        assertThat(shelf.editions(Kind.FORM, "enquiry")).isEmpty();
        assertThat(shelf.content(Kind.DRAWING, "enquiry", 4711)).isEmpty();
        assertThat(shelf.verdict(List.of())).isEmpty();
    }
}
