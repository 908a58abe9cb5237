package safeguarding.ownership;

import java.util.List;

/** Running enquiries go on with the newest drawing, when they can. Behind it stands the engine. */
public interface Moves {

    /** What would happen, without doing it: for each older version of this drawing that something runs on. */
    List<MovePlan> plan(String key);

    /**
     * Begins to move everything that can be moved to the newest version, in the background.
     *
     * @return the number of the move, for {@link #progress}
     * @throws safeguarding.gate.Refusal when there is nothing that can be moved
     */
    String begin(String key, String by, String because);

    /** How far a move has come. @throws safeguarding.gate.Refusal when there is none of that number */
    MoveProgress progress(String move);

    /**
     * What would happen to those on one older version.
     *
     * @param running how many are on it
     * @param movable how many of them can go on with the newest drawing
     * @param stays   for those who cannot: one line each, with its reference and why, in plain words
     */
    record MovePlan(int fromVersion, int toVersion, long running, long movable, List<Stays> stays) {
    }

    /** One that stays where it is, and why. */
    record Stays(String reference, String because) {
    }

    /** @param failed those that could not be moved after all; they stay on their version, with nothing lost */
    record MoveProgress(String move, String key, long all, long moved, long failed, boolean ended) {
    }
}
