package safeguarding.process.access;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.people.Role;

/**
 * The lists a worker finds in Tasklist at the first login. A task with a follow-up date ahead waits at the person's pace:
 * it has a list of its own and is never overdue (SG-09, X-05).
 */
@Component
@Order(4)
class TaskFilters implements ApplicationRunner {

    private static final String ME = "${currentUser()}";
    private static final String MY_TEAMS = "${currentUserGroups()}";
    private static final String NOW = "${now()}";
    private static final String IN_TWO_DAYS = "${dateTime().plusDays(2).toDate()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        seed(1, "My tasks", "What I have claimed", "#1d5f8a", ours().taskAssigneeExpression(ME));
        seed(2, "My team’s tasks", "Nobody has claimed these yet", "#2c6e49",
                tasks.createTaskQuery().taskCandidateGroupInExpression(MY_TEAMS).taskUnassigned());
        seed(3, "Due soon", "We hoped to do these within two days", "#8a5a00",
                mineOrMyTeams().dueAfterExpression(NOW).dueBeforeExpression(IN_TWO_DAYS).followUpBeforeOrNotExistentExpression(NOW));
        seed(4, "Overdue", "The person is waiting for us", "#9b2226",
                mineOrMyTeams().dueBeforeExpression(NOW).followUpBeforeOrNotExistentExpression(NOW));
        seed(5, "Waiting at the person’s pace", "They asked us to wait: never overdue", "#5b4b8a",
                mineOrMyTeams().followUpAfterExpression(NOW));
    }

    private TaskQuery ours() {
        return tasks.createTaskQuery();
    }

    private TaskQuery mineOrMyTeams() {
        return ours().or().taskAssigneeExpression(ME).taskCandidateGroupInExpression(MY_TEAMS).endOr();
    }

    private void seed(int priority, String name, String description, String colour, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() == 0) {
            Filter filter = filters.newTaskFilter(name);
            filter.setQuery(query);
            filter.setProperties(Map.of("priority", priority, "description", description, "color", colour, "refresh", true));
            filters.saveFilter(filter);
            mayRead(filter, Role.PRACTITIONER);
            mayRead(filter, Role.MANAGER);
        }
    }

    private void mayRead(Filter filter, Role role) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(role.group());
        grant.setResource(Resources.FILTER);
        grant.setResourceId(filter.getId());
        grant.setPermissions(new Permissions[] {Permissions.READ});
        authorizations.saveAuthorization(grant);
    }
}
