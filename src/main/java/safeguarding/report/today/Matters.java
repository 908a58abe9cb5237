package safeguarding.report.today;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What needs a manager today: nothing that stands here is forgotten, and nothing here is a target. */
@Component
@Transactional(readOnly = true)
public class Matters {

    private final List<Asking> asking;

    Matters(List<Asking> asking) {
        this.asking = asking.stream().sorted(Comparator.comparing(Asking::about)).toList();
    }

    /** Every matter with its first lines. @param reader user id of whoever looks */
    public List<Part> all(String reader, int first) {
        return asking.stream().map(one -> one.ask(reader, first)).toList();
    }

    /** One matter. */
    public Part about(Matter matter, String reader, int first) {
        return asking.stream().filter(one -> one.about() == matter).findFirst().orElseThrow().ask(reader, first);
    }
}
