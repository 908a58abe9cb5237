package safeguarding.process.access;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.people.Role;
import safeguarding.people.Workers;

/** Practitioners and managers, from the engine's list of people. */
@Component
class WorkersHere implements Workers {

    private final IdentityService identity;

    WorkersHere(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public List<Worker> all() {
        return Stream.of(Role.PRACTITIONER, Role.MANAGER).flatMap(role -> identity.createUserQuery().memberOfGroup(role.group()).list().stream())
                .map(WorkersHere::worker).distinct().sorted(Comparator.comparing(Worker::name).thenComparing(Worker::user)).toList();
    }

    private static Worker worker(User user) {
        return new Worker(user.getId(), (user.getFirstName() + " " + user.getLastName()).strip());
    }
}
