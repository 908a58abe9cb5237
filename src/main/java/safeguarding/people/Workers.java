package safeguarding.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Who works with people here, practitioners and managers, as the system knows them. */
public interface Workers {

    /** @param user what they sign in with; @param name first and last name */
    record Worker(String user, String name) {
    }

    /** All of them, by name. */
    List<Worker> all();

    /**
     * The user ids of those whom somebody means who types this: a user name to the letter comes before anything that is only like it.
     *
     * @return nobody, one, or several who are called the same
     */
    static Set<String> called(String typed, List<Worker> here) {
        if (here.stream().anyMatch(worker -> worker.user().equals(typed.strip()))) {
            return Set.of(typed.strip());
        }
        Set<String> users = new TreeSet<>();
        here.stream().filter(worker -> plain(worker.user()).equals(plain(typed)) || plain(worker.name()).equals(plain(typed)))
                .forEach(worker -> users.add(worker.user()));
        return users;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
