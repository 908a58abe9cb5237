package safeguarding.process.access;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import safeguarding.people.Teams;

/** A team is a group of the type {@code TEAM}, which an administrator adds in Admin. No right is ever granted to one. */
@Component
class TeamsInTheEngine implements Teams {

    static final String TYPE = "TEAM";

    private final ListOfPeople people;

    TeamsInTheEngine(ListOfPeople people) {
        this.people = people;
    }

    /** The type is typed by hand in Admin, so small letters count as well. */
    @Override
    public Optional<String> of(String userId) {
        List<Group> groups = people.ask(identity -> identity.createGroupQuery().groupMember(userId).list());
        return groups.stream().filter(group -> group.getType() != null && TYPE.equalsIgnoreCase(group.getType().strip()))
                .map(TeamsInTheEngine::name).sorted().findFirst();
    }

    private static String name(Group team) {
        return team.getName() == null || team.getName().isBlank() ? team.getId() : team.getName().strip();
    }
}
