package safeguarding.model.part;

import java.util.List;
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

    @Override
    public List<Objection> of(Library library) {
        Set<String> heard = Messages.heard(library);
        return library.diagrams().values().stream().map(diagram -> new Sheet(diagram, library, heard))
                .flatMap(sheet -> RULES.stream().flatMap(rule -> rule.of(sheet))).distinct().toList();
    }
}
