package safeguarding.process.access;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_WORK;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.people.Role;

/**
 * What the engine shows of a restricted enquiry: its tasks and its drawings are kept from every group, and each reader gets what they
 * would have in their groups. So in Tasklist, in Cockpit and over REST the enquiry is there for its readers and for nobody else.
 */
@Component
class KeptFromView {

    private static final List<String> GROUPS = Stream.of(Role.values()).map(Role::group).toList();

    private final IdentityService identity;

    KeptFromView(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** For its readers alone. */
    void keep(DelegateTask task, Set<String> readers) {
        List<Right> rights = new ArrayList<>();
        // Its form shows the record, which administrators have no business with either.
        Stream.concat(GROUPS.stream(), Stream.of(Groups.CAMUNDA_ADMIN)).map(Right::keptFrom).forEach(rights::add);
        readers.stream().map(reader -> ofReader(reader, task)).filter(right -> right.permissions() != 0).forEach(rights::add);
        new Rights(Resources.TASK, task.getId()).are(rights);
    }

    /** As the engine itself would have it. */
    void giveBack(DelegateTask task) {
        List<Right> rights = new ArrayList<>();
        groupsOf(task).forEach(group -> rights.add(Right.ofGroup(group, READ, TASK_WORK)));
        if (task.getAssignee() != null) {
            rights.add(Right.ofUser(task.getAssignee(), READ, TASK_WORK));
        }
        new Rights(Resources.TASK, task.getId()).are(rights);
    }

    /** For those readers alone who may look at drawings. Administrators repair, and a drawing holds no words. */
    void keepInstance(String instance, Set<String> readers) {
        new Rights(Resources.PROCESS_INSTANCE, instance).are(Stream.concat(GROUPS.stream().map(Right::keptFrom),
                readers.stream().filter(this::isManager).map(reader -> Right.ofUser(reader, READ))).toList());
    }

    /** As the engine itself would have it. */
    void giveBackInstance(String instance) {
        new Rights(Resources.PROCESS_INSTANCE, instance).are(List.of());
    }

    /** The groups that the task is for. */
    static Set<String> groupsOf(DelegateTask task) {
        return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Managers may read and give out every task; a group works the tasks that are for it; whoever holds one works it. */
    private Right ofReader(String reader, DelegateTask task) {
        Set<String> groups = identity.createGroupQuery().groupMember(reader).list().stream().map(Group::getId).collect(Collectors.toSet());
        Right right = Right.ofUser(reader);
        if (groups.contains(Role.MANAGER.group())) {
            right = right.and(Right.ofUser(reader, READ, TASK_ASSIGN));
        }
        boolean works = reader.equals(task.getAssignee()) || groupsOf(task).stream().anyMatch(groups::contains);
        return works ? right.and(Right.ofUser(reader, READ, TASK_WORK)) : right;
    }

    private boolean isManager(String user) {
        return identity.createGroupQuery().groupMember(user).groupId(Role.MANAGER.group()).count() > 0;
    }
}
