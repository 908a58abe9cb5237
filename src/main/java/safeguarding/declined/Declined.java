package safeguarding.declined;

import java.time.LocalDate;
import java.util.List;
import safeguarding.people.Voice;

/** Word that somebody wants nothing to happen. The components are the form's field keys. */
record Declined(LocalDate heldOn, Voice spokeWith, String spokeWithName, WhoDeclines whoDeclines, String declinedWords,
        LocalDate nextContactOn) {

    List<Check> checks() {
        return List.of(
                Check.of("Who says no?", whoDeclines),
                Check.of("Who told us, and when?", spokeWith, spokeWithName, heldOn),
                Check.of("What did they say, in their own words?", declinedWords));
    }
}
