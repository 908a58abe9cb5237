package safeguarding.model.way;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import safeguarding.model.Check;
import safeguarding.model.Diagram;
import safeguarding.model.Library;
import safeguarding.model.Objection;

/** Everything that no way through the drawings may go round. */
public final class WayChecks {

    private WayChecks() {
    }

    /** Each promise of the whole enquiry, and of every process by itself. */
    public static List<Check> all() {
        return List.of(WayChecks::wholeEnquiry, WayChecks::eachProcess);
    }

    private static List<Objection> wholeEnquiry(Library library, Set<String> about) {
        return library.find(Stages.WHOLE).filter(enquiry -> about.contains(enquiry.key())).map(enquiry -> {
            Ways ways = new Ways(library, enquiry);
            return Stream.concat(Stream.of(BeforeStages.ALL, BeforeTheEnd.ALL).flatMap(List::stream)
                    .map(promise -> promise.broken(ways, enquiry.key())).flatMap(Optional::stream), AtAnyTime.of(ways, enquiry)).toList();
        }).orElse(List.of());
    }

    private static List<Objection> eachProcess(Library library, Set<String> about) {
        return about.stream().map(library::find).flatMap(Optional::stream).flatMap(diagram -> process(library, diagram)).toList();
    }

    private static Stream<Objection> process(Library library, Diagram diagram) {
        Ways ways = new Ways(library, diagram);
        return Stream.concat(OnlyWithinAnEnquiry.of(ways, diagram),
                Stream.of(WithinAStage.of(diagram), OnlyAfterAYes.ALL.stream(), Telling.of(diagram)).flatMap(some -> some).map(promise -> promise.broken(ways, diagram.key())).flatMap(Optional::stream));
    }
}
