package safeguarding.process.access;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static safeguarding.people.Role.MANAGER;
import static safeguarding.people.Role.PRACTITIONER;
import static safeguarding.people.Role.PROCESS_OWNER;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.people.Role;

/**
 * What each group may do in the engine. Nobody but the administrator may delete, cancel, change, suspend or migrate an enquiry.
 * The board has no access to the engine at all: it reads reports. Tasks are granted one by one, by the engine, to the group they are for.
 */
@Component
@Order(3)
class Grants implements ApplicationRunner {

    private static final String ANY = "*";

    private final AuthorizationService authorizations;
    private final RepositoryService repository;

    Grants(AuthorizationService authorizations, RepositoryService repository) {
        this.authorizations = authorizations;
        this.repository = repository;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        withdrawHistory();
        grant(PRACTITIONER, APPLICATION, "tasklist", ACCESS);
        startable().forEach(process -> grant(PRACTITIONER, PROCESS_DEFINITION, process, READ, CREATE_INSTANCE));
        grant(PRACTITIONER, PROCESS_INSTANCE, ANY, CREATE);

        grant(MANAGER, APPLICATION, "tasklist", ACCESS);
        grant(MANAGER, APPLICATION, "cockpit", ACCESS);
        grant(MANAGER, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK);
        startable().forEach(process ->
                grant(MANAGER, PROCESS_DEFINITION, process, READ, READ_INSTANCE, READ_TASK, CREATE_INSTANCE));
        grant(MANAGER, PROCESS_INSTANCE, ANY, CREATE);
        grant(MANAGER, TASK, ANY, READ, TASK_ASSIGN);
        grant(MANAGER, DECISION_DEFINITION, ANY, READ, READ_HISTORY);
        grant(MANAGER, DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
        grant(MANAGER, DEPLOYMENT, ANY, READ);

        grant(PROCESS_OWNER, APPLICATION, "cockpit", ACCESS);
        grant(PROCESS_OWNER, DEPLOYMENT, ANY, READ, CREATE);
        grant(PROCESS_OWNER, PROCESS_DEFINITION, ANY, READ);
        grant(PROCESS_OWNER, DECISION_DEFINITION, ANY, READ);
    }

    /** What Tasklist offers under “Something has happened”: raising a concern, and what can happen at any time. */
    private Set<String> startable() {
        return repository.createProcessDefinitionQuery().latestVersion().startableInTasklist().list().stream()
                .map(ProcessDefinition::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The engine cannot keep the history of one enquiry from view, and some are for named people only. The record has its own history. */
    private void withdrawHistory() {
        authorizations.createAuthorizationQuery().groupIdIn(MANAGER.group()).resourceType(PROCESS_DEFINITION).list().stream()
                .filter(grant -> grant.isPermissionGranted(READ_HISTORY)).forEach(grant -> {
                    grant.removePermission(READ_HISTORY);
                    authorizations.saveAuthorization(grant);
                });
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        if (authorizations.createAuthorizationQuery().groupIdIn(role.group()).resourceType(resource).resourceId(id).count() == 0) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(role.group());
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }
    }
}
