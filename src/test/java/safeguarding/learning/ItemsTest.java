package safeguarding.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.house.Filled;
import safeguarding.people.Voice;

/** What people said becomes something that somebody sees to, and no step of it is lost. */
class ItemsTest extends SomethingSaid {

    private static final String ADA = Filled.REFERENCE;
    private static final Sought ALL = sought("", "");

    @Test
    void open_ones_come_first_and_the_oldest_of_them_first() {
        long closedFirst = said(OTHER, "independentFeedback", "PERSON", "2026-01-01", Map.of("couldHaveDoneBetter", "Ring."));
        long closedLast = said(OTHER, "independentFeedback", "PERSON", "2026-01-02", Map.of("couldHaveDoneBetter", "Write."));
        long later = better(ADA, "2026-03-02", "Be quicker.");
        long earlier = better(OTHER, "2026-02-02", "Be slower.");
        step(closedFirst, Theme.TIME, State.CLOSED, "We ring.", "2026-02-01");
        step(closedLast, Theme.TIME, State.CLOSED, "We write.", "2026-02-02");
        assertThat(items.of("manager", ALL)).extracting(Item::entry).containsExactly(earlier, later, closedLast, closedFirst);
        assertThat(items.count("manager", ALL)).isEqualTo(4);
    }

    @Test
    void says_who_said_it_and_never_merges_two_voices() {
        said(ADA, "feedbackConversation", "PERSON", "2026-03-01", Map.of("couldHaveDoneBetter", "Ring."));
        said(OTHER, "feedbackConversation", "ADVOCATE", "2026-03-02", Map.of("couldHaveDoneBetter", "Write."));
        said(OTHER, "prepareClosure", null, "2026-03-03", Map.of("learning", "Ask on the first day."));
        assertThat(items.of("manager", ALL)).extracting(Item::voice).containsExactly(Voice.PERSON, Voice.ADVOCATE, null);
        assertThat(items.of("manager", ALL)).extracting(Item::words).containsExactly("Ring.", "Write.", "Ask on the first day.");
        assertThat(items.of("manager", ALL)).extracting(Item::who)
                .containsExactly("the person", "an advocate", "the worker who prepared the closing");
    }

    @Test
    void a_form_that_was_handed_in_again_is_one_item_with_its_newest_words_and_all_its_steps() {
        long first = better(ADA, "2026-03-01", "Ring.");
        items.add(first, Theme.TIME, "Rosa Lind", State.OPEN, null, "manager");
        long again = better(ADA, "2026-03-04", "Ring, please.");
        items.add(again, Theme.TIME, "Rosa Lind", State.CLOSED, "We ring.", "manager");
        assertThat(items.of("manager", ALL)).singleElement().satisfies(item -> {
            assertThat(item.entry()).isEqualTo(again);
            assertThat(item.words()).isEqualTo("Ring, please.");
            assertThat(item.openedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(item.history()).extracting(Step::state).containsExactly(State.OPEN, State.CLOSED);
            assertThat(item.isOpen()).isFalse();
        });
    }

    @Test
    void whoever_is_asked_again_after_a_reopening_or_by_someone_independent_says_something_new() {
        better(ADA, "2026-03-01", "Ring.");
        said(ADA, "independentFeedback", "PERSON", "2026-03-02", Map.of("couldHaveDoneBetter", "Sit down."));
        said(ADA, "independentFeedback", "PERSON", "2026-03-03", Map.of("couldHaveDoneBetter", "Take your coat off."));
        comesAgain(ADA);
        better(ADA, "2026-03-04", "Ring before you come.");
        assertThat(items.of("manager", ALL)).extracting(Item::words)
                .containsExactly("Ring.", "Sit down.", "Take your coat off.", "Ring before you come.");
    }

    @Test
    void what_was_decided_just_so_already_is_not_kept_again() {
        long first = better(ADA, "2026-03-01", "Ring.");
        items.add(first, Theme.TIME, "rosa", State.OPEN, null, "manager");
        items.add(first, Theme.TIME, "rosa", State.OPEN, null, "manager");
        long again = better(ADA, "2026-03-04", "Ring, please.");
        items.add(again, Theme.TIME, "rosa", State.OPEN, null, "manager");
        assertThat(items.find("manager", again).orElseThrow().history()).hasSize(1);
        items.add(again, Theme.TIME, "colin", State.OPEN, null, "manager");
        items.add(again, Theme.TIME, "colin", State.OPEN, "We ring at once.", "manager");
        items.add(again, Theme.TIME, "rosa", State.OPEN, null, "manager");
        assertThat(items.find("manager", again).orElseThrow().history()).as("a way back is a step").hasSize(4);
    }

    @Test
    void who_sees_to_it_is_called_by_name_and_is_one_person() {
        long ring = better(ADA, "2026-03-01", "Ring.");
        items.add(ring, Theme.TIME, "manager", State.OPEN, null, "manager");
        assertThat(items.find("manager", ring).orElseThrow().now().orElseThrow().owner()).isEqualTo("Maya Manager");
    }

    @Test
    void who_had_nothing_to_add_is_no_item() {
        said(ADA, "feedbackConversation", "PERSON", "2026-03-01", Map.of("betterAsked", "NOTHING_TO_ADD"));
        said(ADA, "prepareClosure", null, "2026-03-01", Map.of("learningFound", "NO"));
        assertThat(items.of("manager", ALL)).isEmpty();
    }

    @Test
    void a_restricted_enquiry_is_there_for_those_alone_who_may_read_it() {
        long secret = better(ADA, "2026-03-01", "Ring.");
        better(OTHER, "2026-03-02", "Write.");
        restrictTo("deputy");
        assertThat(items.of("manager", ALL)).extracting(Item::reference).containsExactly(OTHER);
        assertThat(items.count("manager", ALL)).isEqualTo(1);
        assertThat(items.find("manager", secret)).isEmpty();
        assertThat(items.of("deputy", ALL)).hasSize(2);
        assertThat(items.find("deputy", secret)).isPresent();
    }

    @Test
    void every_theme_and_every_state_is_found_and_together_they_are_all() {
        List<Long> entries = new ArrayList<>();
        for (int n = 0; n < Theme.values().length * 3; n++) {
            long entry = said(n % 2 == 0 ? ADA : OTHER, "independentFeedback", "PERSON", "2026-03-01", Map.of("couldHaveDoneBetter", "Number " + n));
            entries.add(entry);
            if (n % 3 > 0) {
                step(entry, Theme.values()[n % Theme.values().length], n % 3 == 1 ? State.OPEN : State.CLOSED, "So it is.", "2026-03-02");
            }
        }
        List<Item> all = items.of("manager", ALL);
        assertThat(all).hasSameSizeAs(entries);
        for (String theme : Stream.concat(Stream.of("", "NONE"),
                Arrays.stream(Theme.values()).map(Theme::name)).toList()) {
            for (String state : List.of("", "OPEN", "CLOSED")) {
                assertThat(items.of("manager", sought(theme, state))).as(theme + " " + state).extracting(Item::entry)
                        .containsExactlyElementsOf(all.stream().filter(item -> theme.isEmpty() || item.now().map(now -> now.theme().name()).orElse("NONE").equals(theme))
                                .filter(item -> state.isEmpty() || item.isOpen() == state.equals("OPEN")).map(Item::entry).toList());
                assertThat(items.count("manager", sought(theme, state))).isEqualTo(items.of("manager", sought(theme, state)).size());
            }
        }
    }

    @Test
    void the_pages_together_show_each_item_once() {
        for (int n = 0; n < Items.ON_A_PAGE + 7; n++) {
            said(ADA, "independentFeedback", "PERSON", "2026-03-0" + (n % 9 + 1), Map.of("couldHaveDoneBetter", "Number " + n));
        }
        List<Long> shown = new ArrayList<>();
        for (String page : List.of("1", "2", "3")) {
            items.of("manager", new Sought("", "", page)).forEach(item -> shown.add(item.entry()));
        }
        assertThat(shown).hasSize(Items.ON_A_PAGE + 7).doesNotHaveDuplicates();
    }

    @Test
    void says_how_long_it_has_been_open_or_was() {
        LocalDate today = LocalDate.of(2026, 3, 10);
        long entry = better(ADA, "2026-03-03", "Ring.");
        assertThat(items.find("manager", entry).orElseThrow().howLong(today)).isEqualTo("Said on 3 March 2026, 7 days ago");
        step(entry, Theme.TIME, State.CLOSED, "We ring.", "2026-03-04");
        assertThat(items.find("manager", entry).orElseThrow().howLong(today)).isEqualTo("Closed on 4 March 2026, after 1 day");
    }
}
