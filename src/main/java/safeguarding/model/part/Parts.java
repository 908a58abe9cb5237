package safeguarding.model.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import safeguarding.model.Check;
import safeguarding.model.Library;
import safeguarding.model.Objection;

/** Everything that every single drawing must keep, in the order in which it is worth putting right. */
public final class Parts implements Check {

    private static final List<Rule> RULES = List.of(new Pieces(), new Settings(), new Sayings(), new Headings(), new ReadableIds(),
            new Tasks(), new Events(), new Connections(), new Turnings(), new Ends(), new Circles(), new GateBehind(), new Called(),
            new Messages(), new Timers(), new Interruptions(), new SideTracks(), new SideBySide());

    private Parts() {
    }

    /** The checks, for the guard. */
    public static List<Check> all() {
        return List.of(new Parts());
    }

    /** Every message that some diagram of a library listens to. */
    public static Set<String> heard(Library library) {
        return Messages.heard(library);
    }

    @Override
    public List<Objection> of(Library library, Set<String> about) {
        Set<String> heard = heard(library);
        return about.stream().map(library::find).flatMap(Optional::stream).map(diagram -> new Sheet(diagram, library, heard))
                .flatMap(sheet -> RULES.stream().flatMap(rule -> rule.of(sheet))).distinct().toList();
    }
}
