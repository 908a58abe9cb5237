package safeguarding.ownership;

import java.util.List;
import java.util.Optional;
import safeguarding.gate.Refusal;
import safeguarding.model.Objection;

/** Where the models are kept, behind which stands the engine. */
public interface Shelf {

    /** The newest edition of every drawing, form and table, in the order of the story: drawings by file name, then tables, then forms. */
    List<Edition> inForce();

    /** Every edition of one model, newest first; empty when there is no such model. */
    List<Edition> editions(Kind kind, String key);

    /** The file of an edition; empty when there is none. */
    Optional<byte[]> content(Kind kind, String key, int version);

    /** What stands against putting these files in force, without doing it; empty when nothing does. Unreadable files are an objection too. */
    List<Objection> verdict(List<ModelFile> files);

    /**
     * Puts files in force, together or not at all, and keeps who did it and why.
     *
     * @throws Refusal with every objection in plain words; then nothing is changed
     */
    void deploy(List<ModelFile> files, String by, String because);
}
