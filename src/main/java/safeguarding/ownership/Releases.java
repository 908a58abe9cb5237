package safeguarding.ownership;

import java.util.List;
import safeguarding.gate.Refusal;
import safeguarding.model.Objection;

/** What a release of the application brought, and the owners have not agreed to yet. Behind it stands the engine. */
public interface Releases {

    /** Everything that waits for an owner's choice; empty when the release is in force, but for what owners chose to keep. */
    List<Held> held();

    /**
     * Puts the release's file in force, over the local one, and with it what waited for it.
     *
     * @throws Refusal when it is not held, or the guard objects; then nothing is changed
     */
    void takeRelease(Kind kind, String key, String by, String because);

    /**
     * Keeps the local one. Remembered for exactly this file: the next release that brings another one asks again.
     *
     * @throws Refusal when it is not held
     */
    void keepLocal(Kind kind, String key, String by, String because);

    /**
     * A file of the release that is not in force.
     *
     * @param content    as the release brings it, to be shown beside the local one
     * @param objections why it could not be put in force just now, with what waits beside it; empty when an owner only has to choose
     */
    record Held(Kind kind, String key, String name, String file, byte[] content, List<Objection> objections) {
    }
}
