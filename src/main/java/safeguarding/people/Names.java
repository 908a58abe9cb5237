package safeguarding.people;

import java.util.HashMap;
import java.util.Map;

/** What people who work here are called. */
public interface Names {

    /** The full name of whoever has this user id; the id itself when nobody has it, and null when it is null. */
    String of(String userId);

    /** The same names, each asked for only once: for one page or list on which the same people stand many times. */
    default Names eachOnce() {
        Map<String, String> called = new HashMap<>();
        return user -> user == null ? null : called.computeIfAbsent(user, this::of);
    }
}
