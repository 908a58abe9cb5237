package safeguarding.process.access;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import safeguarding.people.Names;

/** Names as the engine's list of people has them. */
@Component
class NamesInTheEngine implements Names {

    private final ListOfPeople people;

    NamesInTheEngine(ListOfPeople people) {
        this.people = people;
    }

    @Override
    public String of(String userId) {
        return userId == null ? null : Optional.ofNullable(people.ask(identity -> identity.createUserQuery().userId(userId).singleResult()))
                .map(NamesInTheEngine::full).filter(name -> !name.isEmpty()).orElse(userId);
    }

    private static String full(User user) {
        return Stream.of(user.getFirstName(), user.getLastName()).filter(name -> name != null && !name.isBlank()).map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
