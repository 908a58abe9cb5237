package safeguarding.restricted;

import java.util.List;

/** Who works with people here, practitioners and managers, as the system knows them. */
public interface Workers {

    /** @param user what they sign in with; @param name first and last name */
    record Worker(String user, String name) {
    }

    /** All of them, by name. */
    List<Worker> all();
}
