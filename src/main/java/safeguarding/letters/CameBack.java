package safeguarding.letters;

import java.util.List;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gap;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;

/** Why a form was sent back by its gate. */
@Component
class CameBack {

    private final Journal journal;
    private final Gates gates;

    CameBack(Journal journal, Gates gates) {
        this.journal = journal;
        this.gates = gates;
    }

    /** What is missing; empty when the form is opened fresh. */
    List<Gap> because(String reference, String form) {
        return journal.inThisVisit(reference, form).filter(entry -> !gates.goesOnWithout(entry)).map(gates::gaps).orElse(List.of());
    }
}
