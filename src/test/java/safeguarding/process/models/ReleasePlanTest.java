package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of one file of a release, in every situation there is. */
class ReleasePlanTest {

    private static final Handed OLD = Handed.of(Drawn.shipped("processes/conversation.bpmn").file());
    private static final Handed NEW = Handed.of(Drawn.harmless("Newer").file());
    private static final Handed LOCAL = Handed.of(Drawn.harmless("Ours").file());

    @Test
    void in_an_empty_house_everything_goes_in_force() {
        assertThat(ReleasePlan.of(List.of(NEW), Map.of(), Map.of()).follows()).containsExactly(NEW);
    }

    @Test
    void what_has_not_changed_is_left_alone() {
        nothing(plan(OLD, OLD, OLD));
        nothing(ReleasePlan.of(List.of(OLD), marks(OLD), Map.of()));
    }

    @Test
    void what_nobody_here_has_changed_follows_the_release() {
        assertThat(plan(NEW, OLD, OLD).follows()).containsExactly(NEW);
        assertThat(plan(NEW, OLD, OLD).asks()).isEmpty();
    }

    @Test
    void an_update_of_the_application_that_is_taken_back_takes_its_models_back() {
        assertThat(plan(OLD, NEW, NEW).follows()).containsExactly(OLD);
    }

    @Test
    void a_local_change_stays_while_the_release_brings_nothing_new() {
        nothing(plan(OLD, LOCAL, OLD));
    }

    @Test
    void a_local_change_is_asked_about_when_the_release_brings_something_new() {
        assertThat(plan(NEW, LOCAL, OLD).asks()).containsExactly(NEW);
        assertThat(plan(NEW, LOCAL, OLD).follows()).isEmpty();
    }

    @Test
    void a_drawing_of_their_own_with_an_id_that_a_release_brings_later_is_asked_about() {
        assertThat(ReleasePlan.of(List.of(NEW), marks(LOCAL), Map.of()).asks()).containsExactly(NEW);
    }

    @Test
    void an_owner_who_went_back_to_an_earlier_file_of_ours_is_not_overruled_by_a_restart() {
        nothing(plan(NEW, OLD, NEW));
    }

    private static void nothing(ReleasePlan plan) {
        assertThat(plan.follows()).isEmpty();
        assertThat(plan.asks()).isEmpty();
    }

    private static ReleasePlan plan(Handed brought, Handed inForce, Handed answered) {
        return ReleasePlan.of(List.of(brought), marks(inForce), marks(answered));
    }

    private static Map<String, String> marks(Handed one) {
        return Map.of(ReleaseJournal.name(one.kind(), one.key()), one.mark());
    }
}
