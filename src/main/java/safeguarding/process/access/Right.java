package safeguarding.process.access;

import java.util.Arrays;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/** What one user or one group may do with one thing of the engine; nothing at all for a group that it is kept from. */
record Right(int type, String user, String group, int permissions) {

    static Right ofUser(String user, Permission... permissions) {
        return new Right(Authorization.AUTH_TYPE_GRANT, user, null, bits(permissions));
    }

    static Right ofGroup(String group, Permission... permissions) {
        return new Right(Authorization.AUTH_TYPE_GRANT, null, group, bits(permissions));
    }

    /** It beats what the group may do with all things of its kind, and gives way to what one user may. */
    static Right keptFrom(String group) {
        return new Right(Authorization.AUTH_TYPE_REVOKE, null, group, Permissions.NONE.getValue());
    }

    /** Both rights together. */
    Right and(Right other) {
        return new Right(type, user, group, permissions | other.permissions);
    }

    boolean isOfTheSame(Right other) {
        return whose().equals(other.whose());
    }

    boolean is(AuthorizationEntity row) {
        return whose().equals(new Right(row.getAuthorizationType(), row.getUserId(), row.getGroupId(), 0).whose());
    }

    AuthorizationEntity about(Resources kind, String id) {
        AuthorizationEntity row = new AuthorizationEntity(type);
        row.setUserId(user);
        row.setGroupId(group);
        row.setResource(kind);
        row.setResourceId(id);
        row.setPermissions(permissions);
        return row;
    }

    private String whose() {
        return type + " " + user + " " + group;
    }

    private static int bits(Permission... permissions) {
        return Arrays.stream(permissions).mapToInt(Permission::getValue).reduce(0, (all, one) -> all | one);
    }
}
