package safeguarding.process.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/**
 * The rights to one thing of the engine, as they are to be. They are compared one by one with those that are: the engine writes before it
 * deletes, so a row must not be deleted and written anew. To be used inside an engine command.
 */
final class Rights {

    private final Resources kind;
    private final String id;

    Rights(Resources kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    /** From now on these hold and no others. */
    void are(List<Right> wanted) {
        DbEntityManager rows = Context.getCommandContext().getDbEntityManager();
        List<AuthorizationEntity> existing = existing(rows);
        existing.stream().filter(row -> wanted.stream().noneMatch(right -> right.is(row))).forEach(rows::delete);
        for (Right right : wanted) {
            existing.stream().filter(right::is).findFirst().ifPresentOrElse(row -> row.setPermissions(right.permissions()),
                    () -> rows.insert(right.about(kind, id)));
        }
    }

    /** Those in the database and those that this command has made and not yet written. */
    private List<AuthorizationEntity> existing(DbEntityManager rows) {
        List<AuthorizationEntity> existing = new ArrayList<>();
        for (Object row : rows.selectListWithRawParameter("selectAuthorizationByParameters",
                Map.of("resourceType", kind.resourceType(), "resourceId", id), 0, Integer.MAX_VALUE)) {
            existing.add((AuthorizationEntity) row);
        }
        rows.getCachedEntitiesByType(AuthorizationEntity.class).stream().filter(row -> !existing.contains(row))
                .filter(row -> row.getResourceType() == kind.resourceType() && id.equals(row.getResourceId())).forEach(existing::add);
        return existing;
    }
}
