package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.ownership.Moves;

/** What cannot go on with the newest drawing stays, says why, and loses nothing. */
class WhatCannotMoveTest extends RunningEnquiries {

    @Test
    void what_waits_where_the_newest_drawing_has_no_such_step_stays_and_says_why() throws IOException {
        String asks = anEnquiry();
        start(asks, "adviceAsked");
        String plain = anEnquiry();
        redraw(drawing -> drawing.replace("callActivity_advice\"", "callActivity_adviceOfAColleague\""), ENQUIRY);

        List<Moves.MovePlan> plans = moves.plan("enquiry");
        assertThat(plans).flatExtracting(Moves.MovePlan::stays).filteredOn(one -> one.reference().equals(asks)).singleElement()
                .extracting(Moves.Stays::because).isEqualTo("It waits at “Advice”, which the newest drawing does not have.");
        assertThat(plans).flatExtracting(Moves.MovePlan::stays).extracting(Moves.Stays::reference).doesNotContain(plain);

        Moves.MoveProgress ended = move("enquiry", plans.stream().mapToLong(Moves.MovePlan::movable).sum());
        assertThat(version(plain)).isEqualTo(inForce("enquiry").getVersion());
        assertThat(version(asks)).isLessThan(inForce("enquiry").getVersion());
        assertThat(moves.progress(ended.move())).isEqualTo(ended);
        assertThatThrownBy(() -> moves.begin("enquiry", "processowner", "Once more")).isInstanceOf(Refusal.class).hasMessageContaining("Nothing was changed");
        handIn(asks, "giveAdvice", Map.of());
        assertThat(forms(asks)).containsExactly("makeSafe");
        assertThat(moves.plan("enquiry")).flatExtracting(Moves.MovePlan::stays).extracting(Moves.Stays::reference).doesNotContain(asks);
    }

    @Test
    void a_timer_that_has_rung_does_not_ring_again() throws IOException {
        String rung = anOverride();
        ring(rung);
        handIn(rung, "overrideReminder", Map.of());
        redraw(drawing -> drawing.replace("The review day is here", "The review day has come"), "processes/overriding-consent.bpmn");
        move("overridingConsent", running("overridingConsent"));
        assertThat(forms(rung)).containsExactlyInAnyOrder("makeSafe", "reviewOverride");
        assertThat(management.createJobQuery().processInstanceId(instance(rung, "reviewOverride")).count()).isZero();
    }

    @Test
    void what_a_death_has_stopped_does_not_begin_again() throws IOException {
        String goesOn = anEnquiry();
        start(goesOn, "personDied");
        redraw(drawing -> drawing.replace("Talk with the person again", "Talk with the person once more"), ENQUIRY);
        assertThat(moves.plan("enquiry")).flatExtracting(Moves.MovePlan::stays).filteredOn(one -> one.reference().equals(goesOn)).singleElement()
                .extracting(Moves.Stays::because).isEqualTo("It waits at “After a death”. What else can happen in its drawing is over for it, "
                        + "and would begin again in the newest.");
    }

    @Test
    void what_went_on_while_it_was_to_be_moved_is_counted_and_stays_with_nothing_lost() throws IOException {
        String goesOn = anEnquiry();
        String ends = anEnquiry();
        redraw(drawing -> drawing.replace("callActivity_advice\"", "callActivity_adviceOfAColleague\""), ENQUIRY);
        String move = moves.begin("enquiry", "processowner", "The name was wrong");
        assertThatThrownBy(() -> moves.begin("enquiry", "processowner", "Twice")).isInstanceOf(Refusal.class).hasMessageContaining("under way");
        start(goesOn, "adviceAsked");
        instances.deleteProcessInstance(root(ends), "test");
        workOff();
        assertThat(moves.progress(move)).satisfies(now -> {
            assertThat(now.ended()).isTrue();
            assertThat(now.failed()).isEqualTo(1);
            assertThat(now.moved()).isEqualTo(now.all() - 1);
        });
        assertThat(forms(goesOn)).containsExactlyInAnyOrder("makeSafe", "giveAdvice");
        handIn(goesOn, "giveAdvice", Map.of());
        Moves.MoveProgress again = move("enquiry", 1);
        assertThat(version(goesOn)).isEqualTo(inForce("enquiry").getVersion());
        assertThat(management.createBatchQuery().count()).as("nothing is left lying about").isZero();
        assertThat(moves.progress(move).moved()).isEqualTo(moves.progress(move).all());
        assertThat(again.failed()).isZero();
    }

    @Test
    void there_is_no_move_of_a_drawing_or_a_number_that_does_not_exist() {
        assertThatThrownBy(() -> moves.plan("nothing")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> moves.progress("nothing")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> moves.progress("999999")).isInstanceOf(Refusal.class);
    }
}
