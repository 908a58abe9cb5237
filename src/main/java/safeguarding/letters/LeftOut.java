package safeguarding.letters;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.gate.Refusal;

/**
 * The answers that somebody who looked chose to leave out of the copy for the person. Nothing of it is kept: it stands in the address.
 *
 * @param ids of the answers, see {@link Said#id()}
 */
public record LeftOut(Set<String> ids) {

    static final LeftOut NOTHING = new LeftOut(Set.of());

    /** @param ids as they stand in the address; null for none */
    public static LeftOut of(List<String> ids) {
        return ids == null ? NOTHING : new LeftOut(new TreeSet<>(ids));
    }

    /** True when this answer was chosen. */
    public boolean holds(Said said) {
        return ids.contains(said.id());
    }

    /** How many were chosen. */
    public int count() {
        return ids.size();
    }

    /** What it adds to the address of a copy. */
    public String address() {
        return ids.stream().map(id -> "&without=" + id).collect(Collectors.joining());
    }

    /**
     * Holds the choice against the record: words that changed since must not be given out because nobody found them.
     *
     * @param all every answer of the copy
     * @throws Refusal when something was chosen that is not there, or not in a copy of this kind
     */
    void refuse(Copy copy, Stream<Said> all) {
        Refusal.when(!ids.isEmpty() && !copy.leavesOut(), Copy.NONE);
        Set<String> there = ids.isEmpty() ? Set.of() : all.filter(Said::mayBeLeftOut).map(Said::id).collect(Collectors.toSet());
        Refusal.when(!there.containsAll(ids), "Something that you chose to leave out is not in the record any more, or not in these words. "
                + "Please open the record, and choose again under “On paper”.");
    }
}
