package safeguarding.outcomes;

import safeguarding.people.Voice;

/**
 * An outcome as it stands now.
 *
 * @param id    stays the same through every rewording and change of rank
 * @param voice who said it; never merged with what others say
 * @param rank  1 to 3, the most important first
 */
public record Outcome(long id, Voice voice, int rank, Wish wish) {

    public String words() {
        return wish.words();
    }
}
