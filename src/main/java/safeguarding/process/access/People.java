package safeguarding.process.access;

import java.util.Arrays;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import safeguarding.people.Role;

/** People who can sign in. */
@Component
public class People {

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    People(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /** Adds someone to a group, unless there is already somebody with this user id. */
    public void add(String user, String firstName, String lastName, String password, Role role) {
        if (create(user, firstName, lastName, password)) {
            identity.createMembership(user, role.group());
        }
    }

    /** Puts someone into a team, which is made if there is none of that id. */
    public void addToTeam(String user, String team, String name) {
        if (identity.createGroupQuery().groupId(team).count() == 0) {
            Group made = identity.newGroup(team);
            made.setName(name);
            made.setType(TeamsInTheEngine.TYPE);
            identity.saveGroup(made);
        }
        if (identity.createGroupQuery().groupId(team).groupMember(user).count() == 0) {
            identity.createMembership(user, team);
        }
    }

    /** Adds an administrator, who may do everything in the engine and see nothing in the record. */
    public void addAdministrator(String user, String password) {
        if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            Group group = identity.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Administrators");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identity.saveGroup(group);
            Arrays.stream(Resources.values()).forEach(this::grantAll);
        }
        if (create(user, "First", "Administrator", password)) {
            identity.createMembership(user, Groups.CAMUNDA_ADMIN);
        }
    }

    private boolean create(String id, String firstName, String lastName, String password) {
        if (identity.createUserQuery().userId(id).count() > 0) {
            return false;
        }
        User user = identity.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setPassword(password);
        identity.saveUser(user);
        return true;
    }

    private void grantAll(Resource resource) {
        if (authorizations.createAuthorizationQuery().groupIdIn(Groups.CAMUNDA_ADMIN).resourceType(resource).resourceId("*").count() == 0) {
            Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            all.setGroupId(Groups.CAMUNDA_ADMIN);
            all.setResource(resource);
            all.setResourceId("*");
            all.addPermission(Permissions.ALL);
            authorizations.saveAuthorization(all);
        }
    }
}
