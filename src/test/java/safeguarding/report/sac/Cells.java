package safeguarding.report.sac;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A filled return as a list of its cells that are not nought. */
final class Cells {

    private Cells() {
    }

    static Map<String, Long> of(List<ReturnTable> tables) {
        Map<String, Long> cells = new TreeMap<>();
        tables.forEach(table -> table.parts().forEach(part -> part.lines().forEach(line -> {
            for (int n = 0; n < line.counts().size(); n++) {
                if (line.counts().get(n) > 0) {
                    cells.put(String.join("|", table.outline().name(), part.kind().name(), line.row().code(),
                            table.outline().columns().get(n).code()), line.counts().get(n));
                }
            }
        })));
        return cells;
    }
}
