package safeguarding.closure;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.journal.Unfinished;
import safeguarding.outcomes.Grid;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.WishesRecord;
import safeguarding.outcomes.WorkerView;

/** Draws up the list of what must be done before an enquiry closes, anew each time it is asked for. */
@Component
@Transactional(readOnly = true)
class Checklists {

    private final Journal journal;
    private final LookBack lookBack;
    private final Ledger ledger;
    private final WishesRecord wishes;
    private final Grid grid;
    private final List<Unfinished> rooms;

    Checklists(Journal journal, LookBack lookBack, Ledger ledger, WishesRecord wishes, Grid grid, @Lazy List<Unfinished> rooms) {
        this.journal = journal;
        this.lookBack = lookBack;
        this.ledger = ledger;
        this.wishes = wishes;
        this.grid = grid;
        this.rooms = rooms;
    }

    Checklist of(String reference) {
        Optional<Entry> prepared = journal.inThisVisit(reference, PrepareClosureForm.ID);
        var gridAtStart = grid.start(reference);
        boolean bothViews = gridAtStart.size() == Grid.View.values().length;
        return new Checklist(new ClosingFacts(lookBack.feedback(reference).orElse(null),
                prepared.map(Entry::answers).map(answers -> closing(answers, bothViews)).orElse(null),
                prepared.map(Entry::answers).filter(answers -> answers.has("goOnWithout")).map(answers -> answers.text("goOnBecause")).orElse(null),
                wishes.asked(reference).orElse(null), !ledger.first(reference).isEmpty(), gridAtStart,
                rooms.stream().flatMap(room -> room.in(reference).stream()).toList()));
    }

    private static Closing closing(Answers answers, boolean gridAtStart) {
        return new Closing(answers.as(ClosingRecord.class), answers.as(WorkerView.class), gridAtStart);
    }
}
