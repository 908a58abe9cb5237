package safeguarding.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.closure.CheckLine.State;
import safeguarding.gate.Gap;
import safeguarding.journal.Answers;
import safeguarding.outcomes.Grid.Seen;
import safeguarding.outcomes.Grid.View;
import safeguarding.outcomes.GridReply;
import safeguarding.outcomes.WishesAsked;
import safeguarding.outcomes.WorkerView;
import safeguarding.people.Voice;

/** Nothing on the list is ever ticked: each line is worked out from the record. */
class ChecklistTest extends FilledFeedback {

    private final Map<String, Object> closing = new HashMap<>(Map.of("othersAtRisk", "NO", "riskOutcome", "RISK_REDUCED",
            "anythingUnresolved", "NO", "openDoor", "YES", "openDoorHow", "I left my number.", "raiserTold", "YES",
            "learningFound", "NO", "summary", "Her neighbour has no key.", "workerWellbeing", "GOOD", "workerSafety", "GOOD"));
    private final Map<View, Seen> gridAtStart = new EnumMap<>(View.class);
    private List<Gap> unfinished = List.of();
    private WishesAsked asked = WishesAsked.EXPRESSED;
    private boolean hasWished = true;
    private String wentOnBecause;

    ChecklistTest() {
        gridAtStart.put(View.PERSON_VIEW, new Seen(3, View.PERSON_VIEW, Voice.PERSON, GridReply.BAD, GridReply.DECLINED));
        gridAtStart.put(View.WORKER_VIEW, new Seen(3, View.WORKER_VIEW, null, GridReply.BAD, GridReply.VERY_BAD));
    }

    @Test
    void everything_is_done() {
        assertThat(list().lines()).hasSize(Check.values().length).allMatch(line -> line.state() == State.DONE);
    }

    @Test
    void a_conversation_that_could_not_be_held_is_a_reason_for_all_that_it_would_have_asked() {
        couldNotBeHeld();
        assertThat(list().open()).isEmpty();
        assertThat(List.of(line(Check.FEEDBACK), line(Check.AS_HOPED), line(Check.GRID_AT_END)))
                .allMatch(line -> line.state() == State.WITH_A_REASON && line.words().equals("She does not answer."));
        assertThat(line(Check.RESULTS).state()).isEqualTo(State.DONE);
    }

    @Test
    void without_a_conversation_nothing_that_it_asks_is_done() {
        assertThat(new Checklist(facts(null, section(closing))).open())
                .containsExactlyInAnyOrder(Check.RESULTS, Check.FEEDBACK, Check.AS_HOPED, Check.GRID_AT_END);
    }

    @Test
    void what_was_not_asked_stands_with_its_reason() {
        answers.putAll(Map.of("wellbeingAsHoped", "NOT_ASKED", "notAskedBecause", "Her bus came.", "safety", "NOT_ASKED",
                "gridNotAskedBecause", "She fell asleep."));
        assertThat(line(Check.AS_HOPED)).isEqualTo(CheckLine.because(Check.AS_HOPED, "Her bus came."));
        assertThat(line(Check.GRID_AT_END)).isEqualTo(CheckLine.because(Check.GRID_AT_END, "She fell asleep."));
    }

    @Test
    void wishes_that_nobody_asked_about_stay_open_and_wishes_that_were_not_named_have_their_reason() {
        hasWished = false;
        assertThat(line(Check.FIRST_WISHES).state()).isEqualTo(State.OPEN);
        asked = WishesAsked.DECLINED;
        assertThat(line(Check.FIRST_WISHES).words()).contains("did not want to say");
    }

    @Test
    void the_grid_at_the_start_takes_both_views_or_a_reason() {
        gridAtStart.remove(View.WORKER_VIEW);
        assertThat(line(Check.GRID_AT_START).state()).isEqualTo(State.OPEN);
        closing.put("gridNotAtStartBecause", "It was before we used it.");
        assertThat(line(Check.GRID_AT_START)).isEqualTo(CheckLine.because(Check.GRID_AT_START, "It was before we used it."));
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHERS_AT_RISK", "UNRESOLVED", "RAISER_TOLD", "OPEN_DOOR", "LEARNING"})
    void what_the_closing_record_leaves_out_is_open_until_somebody_says_why_it_goes_on_without(Check check) {
        closing.keySet().removeAll(check.fields());
        assertThat(line(check)).isEqualTo(CheckLine.open(check, check.open()));
        wentOnBecause = "The office is under water.";
        assertThat(line(check)).isEqualTo(CheckLine.because(check, "The office is under water."));
    }

    @Test
    void an_owner_who_does_not_know_leaves_it_open() {
        closing.putAll(Map.of("anythingUnresolved", "YES", "unresolved", List.of(Map.of("issue", "The lock", "owner", "Housing", "ownerKnows", "NO"))));
        assertThat(list().open()).containsExactly(Check.UNRESOLVED);
    }

    @Test
    void a_no_that_is_allowed_stands_with_its_reason() {
        closing.putAll(Map.of("raiserTold", "NO", "raiserToldBecause", "They gave no name.", "openDoor", "NO"));
        assertThat(line(Check.RAISER_TOLD).words()).isEqualTo("They gave no name.");
        assertThat(line(Check.OPEN_DOOR)).isEqualTo(CheckLine.because(Check.OPEN_DOOR, "I left my number."));
    }

    @Test
    void each_thing_that_is_unfinished_is_a_line_of_its_own_and_no_reason_helps() {
        unfinished = List.of(new Gap("", "Finish this.", "X-08"), new Gap("", "Finish that.", "X-08"));
        wentOnBecause = "No time.";
        assertThat(list().lines()).filteredOn(line -> line.check() == Check.UNFINISHED).extracting(CheckLine::words)
                .containsExactly("Finish this.", "Finish that.");
        assertThat(list().open()).isEqualTo(Set.of(Check.UNFINISHED));
    }

    private CheckLine line(Check check) {
        return list().lines().stream().filter(line -> line.check() == check).findFirst().orElseThrow();
    }

    private Checklist list() {
        return new Checklist(facts(section(), section(closing)));
    }

    private ClosingFacts facts(FeedbackConversation feedback, Closing record) {
        return new ClosingFacts(feedback, record, wentOnBecause, asked, hasWished, gridAtStart, unfinished);
    }

    private Closing section(Map<String, Object> typed) {
        Answers answers = new Answers(typed);
        return new Closing(answers.as(ClosingRecord.class), answers.as(WorkerView.class), gridAtStart.size() == 2);
    }
}
