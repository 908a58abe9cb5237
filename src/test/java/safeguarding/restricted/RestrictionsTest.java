package safeguarding.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.house.Filled.REFERENCE;
import static safeguarding.house.Filled.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.InAnEmptyHouse;

/** An enquiry for named people only does not exist for others. */
class RestrictionsTest extends InAnEmptyHouse {

    private final List<String> told = new ArrayList<>();
    private final Restrictions restrictions = new Restrictions(jdbc, List.of(told::add), TODAY);

    @Test
    void everybody_may_read_what_nobody_restricted() {
        assertThat(restrictions.mayRead("colleague", REFERENCE)).isTrue();
        assertThat(restrictions.readers(REFERENCE)).isEmpty();
        assertThat(restrictions.hiddenFrom("colleague")).isEmpty();
        assertThat(restrictions.history(REFERENCE)).isEmpty();
    }

    @Test
    void only_those_named_and_whoever_decided_may_read_it() {
        restrictions.restrict(REFERENCE, Set.of("practitioner"), "manager", "Her son works here.");
        assertThat(restrictions.readers(REFERENCE)).hasValue(Set.of("practitioner", "manager"));
        assertThat(restrictions.mayRead("practitioner", REFERENCE)).isTrue();
        assertThat(restrictions.mayRead("manager", REFERENCE)).isTrue();
        assertThat(restrictions.mayRead("colleague", REFERENCE)).isFalse();
        assertThat(restrictions.mayRead(null, REFERENCE)).isFalse();
        assertThat(restrictions.hiddenFrom("colleague")).containsExactly(REFERENCE);
        assertThat(restrictions.hiddenFrom("practitioner")).isEmpty();
    }

    @Test
    void another_enquiry_stays_open_to_all() {
        restrictions.restrict(REFERENCE, Set.of(), "manager", "Her son works here.");
        assertThat(restrictions.mayRead("colleague", OTHER)).isTrue();
        assertThat(restrictions.hiddenFrom("colleague")).containsExactly(REFERENCE);
    }

    @Test
    void the_newest_decision_holds_and_every_earlier_one_is_kept() {
        restrictions.restrict(REFERENCE, Set.of("practitioner"), "manager", "Her son works here.");
        restrictions.restrict(REFERENCE, Set.of("colleague"), "deputy", "The practitioner knows him too.");
        assertThat(restrictions.readers(REFERENCE)).hasValue(Set.of("colleague", "deputy"));
        assertThat(restrictions.mayRead("practitioner", REFERENCE)).isFalse();
        restrictions.lift(REFERENCE, "deputy", "He has left.");
        assertThat(restrictions.mayRead("practitioner", REFERENCE)).isTrue();
        assertThat(restrictions.history(REFERENCE)).extracting(Step::step, Step::readers, Step::because, Step::decidedBy).containsExactly(
                tuple(Step.Kind.RESTRICTED, List.of("manager", "practitioner"), "Her son works here.", "manager"),
                tuple(Step.Kind.RESTRICTED, List.of("colleague", "deputy"), "The practitioner knows him too.", "deputy"),
                tuple(Step.Kind.LIFTED, List.of(), "He has left.", "deputy"));
        assertThat(restrictions.history(REFERENCE)).extracting(Step::decidedAt).containsOnly(TODAY.instant());
    }

    @Test
    void wherever_else_enquiries_are_seen_is_told_of_each_change() {
        restrictions.restrict(REFERENCE, Set.of(), "manager", "Her son works here.");
        restrictions.lift(REFERENCE, "manager", "He has left.");
        assertThat(told).containsExactly(REFERENCE, REFERENCE);
    }

    @Test
    void what_is_open_cannot_be_opened_again() {
        assertThatThrownBy(() -> restrictions.lift(REFERENCE, "manager", "He has left.")).isInstanceOf(Refusal.class)
                .hasMessageContaining("open to everyone who works with people already");
        assertThat(told).isEmpty();
    }

    @Test
    void whoever_works_with_the_person_is_known() {
        assertThat(restrictions.worker(REFERENCE)).isEmpty();
        jdbc.sql("update enquiry set worker = 'practitioner' where reference = ?").param(REFERENCE).update();
        assertThat(restrictions.worker(REFERENCE)).hasValue("practitioner");
    }
}
