package safeguarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worker finds in Tasklist at the first login, asked of the same REST API. */
class FirstLoginTest extends Desk {

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "colleague", "manager", "deputy"})
    void five_lists_are_there_in_the_order_of_the_day(String user) {
        assertThat(filters(user)).extracting(filter -> filter.path("name").asText())
                .containsExactly("My tasks", "My team’s tasks", "Due soon", "Overdue", "Waiting at the person’s pace");
        assertThat(filters(user)).allMatch(filter -> !filter.path("properties").path("description").asText().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "processowner"})
    void who_does_not_work_with_people_finds_none(String user) {
        assertThat(filters(user)).isEmpty();
    }

    @Test
    void a_new_task_is_the_teams_and_once_claimed_it_is_mine() {
        raise(Map.of());
        String task = work.open(reference).get(0).id();
        assertThat(tasksIn("My team’s tasks", "practitioner")).contains(task);
        assertThat(tasksIn("My team’s tasks", "colleague")).contains(task);
        assertThat(tasksIn("My tasks", "practitioner")).doesNotContain(task);
        http.withBasicAuth("practitioner", "practitioner").postForEntity("/engine-rest/task/" + task + "/claim", Map.of("userId", "practitioner"), String.class);
        assertThat(tasksIn("My tasks", "practitioner")).contains(task);
        assertThat(tasksIn("My team’s tasks", "colleague")).doesNotContain(task);
        assertThat(tasksIn("My tasks", "colleague")).doesNotContain(task);
    }

    @Test
    void a_decision_for_managers_is_in_the_managers_list_only() {
        raise(Map.of());
        workUntil("decideEnquiry");
        String task = work.open(reference).get(0).id();
        assertThat(tasksIn("My team’s tasks", "manager")).contains(task);
        assertThat(tasksIn("My team’s tasks", "practitioner")).doesNotContain(task);
    }

    @Test
    void what_waits_at_the_persons_pace_is_neither_due_nor_overdue() {
        raise(Map.of());
        workUntil("leaveBooklet");
        handIn(Map.of("nextContactOn", LocalDate.now().plusDays(1).toString()));
        String task = work.open(reference).get(0).id();
        assertThat(tasksIn("Waiting at the person’s pace", "practitioner")).contains(task);
        assertThat(tasksIn("Due soon", "practitioner")).doesNotContain(task);
        assertThat(tasksIn("Overdue", "practitioner")).doesNotContain(task);
    }

    private List<JsonNode> filters(String user) {
        List<JsonNode> filters = new ArrayList<>();
        json(http.withBasicAuth(user, user).getForEntity("/engine-rest/filter?resourceType=Task", String.class)).forEach(filters::add);
        filters.sort(Comparator.comparing(filter -> filter.path("properties").path("priority").asInt()));
        return filters;
    }

    private List<String> tasksIn(String name, String user) {
        String id = filters(user).stream().filter(filter -> filter.path("name").asText().equals(name)).findFirst().orElseThrow().path("id").asText();
        List<String> tasks = new ArrayList<>();
        json(http.withBasicAuth(user, user).getForEntity("/engine-rest/filter/" + id + "/list?maxResults=100000", String.class))
                .forEach(task -> tasks.add(task.path("id").asText()));
        return tasks;
    }
}
