package safeguarding.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import safeguarding.outcomes.Revision.Step;
import safeguarding.people.Voice;

/** Which wish is which, when they are said again: the same words are the same wish, wherever it now ranks (SG-05, SG-52). */
class RevisionTest {

    private final OutcomeRow home = row(1, "I want to stay at home.");
    private final OutcomeRow money = row(2, "I want my money back.");
    private final OutcomeRow cat = row(3, "I want to keep my cat.");

    @Test
    void the_same_words_at_the_same_rank_are_the_same_wish() {
        assertThat(revise(List.of(home, money), "I want to stay at home.", "I want my money back."))
                .containsExactlyInAnyOrder(placed(home, 1, "I want to stay at home."), placed(money, 2, "I want my money back."));
    }

    @Test
    void wishes_that_change_places_stay_themselves() {
        assertThat(revise(List.of(home, money, cat), "I want to keep my cat.", "I want to stay at home.", "I want my money back."))
                .containsExactlyInAnyOrder(placed(cat, 1, "I want to keep my cat."), placed(home, 2, "I want to stay at home."),
                        placed(money, 3, "I want my money back."));
    }

    @Test
    void new_words_at_a_rank_reword_the_wish_that_stood_there() {
        assertThat(revise(List.of(home, money), "I want to stay at home with a lock on the door.", "I want my money back."))
                .contains(placed(home, 1, "I want to stay at home with a lock on the door."));
    }

    @Test
    void a_wish_that_moves_up_takes_its_identity_along_and_what_follows_is_new() {
        List<Step> steps = revise(List.of(home, money), "I want my money back.", "I want to see my sister.");
        assertThat(steps).containsExactlyInAnyOrder(placed(money, 1, "I want my money back."),
                new Step(null, 2, wish("I want to see my sister.")), new Step(home, null, home.latest().wish()));
    }

    @Test
    void what_is_not_said_again_is_taken_back_with_its_last_words() {
        assertThat(revise(List.of(home, money), "I want to stay at home."))
                .containsExactlyInAnyOrder(placed(home, 1, "I want to stay at home."), new Step(money, null, money.latest().wish()));
    }

    @Test
    void what_is_said_for_the_first_time_is_new() {
        assertThat(revise(List.of(), "One.", "Two.", "Three.")).containsExactly(new Step(null, 1, wish("One.")),
                new Step(null, 2, wish("Two.")), new Step(null, 3, wish("Three.")));
    }

    @Test
    void the_same_words_twice_are_two_wishes() {
        assertThat(revise(List.of(home), "I want to stay at home.", "I want to stay at home."))
                .containsExactlyInAnyOrder(placed(home, 1, "I want to stay at home."), new Step(null, 2, wish("I want to stay at home.")));
    }

    @Test
    void a_gap_between_ranks_stays_a_gap() {
        assertThat(revise(List.of(home, money), null, "I want my money back."))
                .containsExactlyInAnyOrder(placed(money, 2, "I want my money back."), new Step(home, null, home.latest().wish()));
    }

    @Test
    void what_is_added_takes_the_first_free_place_and_takes_nothing_back() {
        assertThat(Revision.adding(List.of(home, cat), new TreeMap<>(java.util.Map.of(1, wish("I want to keep my cat."), 2, wish("A dog too.")))))
                .containsExactly(placed(cat, 3, "I want to keep my cat."), new Step(null, 2, wish("A dog too.")));
    }

    @Test
    void nothing_new_makes_no_new_version() {
        home.say(1, wish("I want to stay at home."), 2);
        assertThat(home.versions()).hasSize(1);
        home.say(2, wish("I want to stay at home."), 3);
        home.say(null, wish("I want to stay at home."), 4);
        assertThat(home.versions()).extracting(OutcomeVersion::rank).containsExactly(1, 2, null);
        assertThat(home.isWanted()).isFalse();
    }

    @Test
    void what_they_ask_of_us_is_part_of_what_they_said() {
        home.say(1, new Wish("I want to stay at home.", MenuItem.ABUSE_STOPS, null), 2);
        home.say(1, new Wish("I want to stay at home.", MenuItem.ABUSE_STOPS, "Mend the door."), 3);
        assertThat(home.versions()).hasSize(3);
    }

    private static List<Step> revise(List<OutcomeRow> wanted, String... said) {
        SortedMap<Integer, Wish> byRank = new TreeMap<>();
        Arrays.stream(said).forEach(words -> {
            int rank = Arrays.asList(said).indexOf(words) + 1;
            byRank.put(byRank.containsKey(rank) ? rank + 1 : rank, words == null ? null : wish(words));
        });
        byRank.values().removeIf(wish -> wish == null);
        return Revision.of(wanted, byRank);
    }

    private static Step placed(OutcomeRow row, int rank, String words) {
        return new Step(row, rank, wish(words));
    }

    private static OutcomeRow row(int rank, String words) {
        OutcomeRow row = new OutcomeRow("SE-2026-000001", Voice.PERSON);
        row.say(rank, wish(words), 1);
        return row;
    }

    private static Wish wish(String words) {
        return new Wish(words, null, null);
    }
}
