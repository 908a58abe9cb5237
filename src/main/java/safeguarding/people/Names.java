package safeguarding.people;

/** What people who work here are called. */
public interface Names {

    /** The full name of whoever has this user id; the id itself when nobody has it, and null when it is null. */
    String of(String userId);
}
