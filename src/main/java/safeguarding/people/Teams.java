package safeguarding.people;

import java.util.Optional;

/** Which team people work in. A team says who works together; it gives nobody a right. */
public interface Teams {

    /** The name of this user's team; of several, the first in the alphabet; empty when they are in none. */
    Optional<String> of(String userId);
}
