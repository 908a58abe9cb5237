package safeguarding.process.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.handover.Colleagues;
import safeguarding.people.Role;

/** Colleagues as the engine's list of people knows them: practitioners and managers. */
@Component
class KnownColleagues implements Colleagues {

    private final ListOfPeople everybody;

    KnownColleagues(ListOfPeople everybody) {
        this.everybody = everybody;
    }

    @Override
    public Optional<String> userId(String name) {
        String wanted = plain(name);
        List<User> people = everybody.ask(identity -> Stream.of(Role.PRACTITIONER, Role.MANAGER)
                .flatMap(role -> identity.createUserQuery().memberOfGroup(role.group()).list().stream()).toList());
        return only(name, people, user -> user.getId().equals(name.strip()))
                .or(() -> only(name, people, user -> plain(user.getId()).equals(wanted)))
                .or(() -> only(name, people, user -> plain(user.getFirstName() + " " + user.getLastName()).equals(wanted)));
    }

    private static Optional<String> only(String name, List<User> people, Predicate<User> called) {
        List<String> found = people.stream().filter(called).map(User::getId).distinct().toList();
        if (found.size() > 1) {
            throw new Refusal("More than one colleague is called “" + name.strip() + "”. Please put in the user name instead: it is one of "
                    + String.join(", ", found) + ".");
        }
        return found.stream().findFirst();
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
