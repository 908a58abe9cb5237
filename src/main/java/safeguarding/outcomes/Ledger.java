package safeguarding.outcomes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Keeper;
import safeguarding.journal.Shown;
import safeguarding.journal.Submission;
import safeguarding.people.Voice;

/** What each voice wants, with every earlier version (SG-05, SG-06, SG-19, SG-52). */
@Component
@Transactional
public class Ledger implements Keeper, Shown {

    private final OutcomeRows rows;

    Ledger(OutcomeRows rows) {
        this.rows = rows;
    }

    /** What is wanted now, the person's own wishes first, by rank. */
    public List<Outcome> current(String reference) {
        return rows.findByReferenceOrderById(reference).stream().filter(OutcomeRow::isWanted).map(OutcomeRow::asItStands)
                .sorted(Comparator.comparing(Outcome::voice).thenComparing(Outcome::rank)).toList();
    }

    /** Each outcome as it was first said, also those taken back since (LA-43). */
    public List<Outcome> first(String reference) {
        return rows.findByReferenceOrderById(reference).stream().map(OutcomeRow::asFirstSaid).toList();
    }

    /** Every version of every outcome, oldest first. */
    public List<OutcomeHistory> history(String reference) {
        return rows.findByReferenceOrderById(reference).stream().map(OutcomeHistory::of).toList();
    }

    @Override
    public void refuse(Submission submission) {
        WishesAnswer answer = submission.answers().as(WishesAnswer.class);
        if (answer.wishesRevisited() == WishesRevisited.UNCHANGED) {
            List<Outcome> now = current(submission.reference());
            answer.byRank().forEach((rank, wish) -> {
                if (now.stream().noneMatch(outcome -> outcome.words().equals(wish.words()))) {
                    throw new Refusal("You say they want the same things, but the words of wish " + rank
                            + " are new. Choose “Yes, something has changed”, or put the words back as they were.");
                }
            });
        }
        if (answer.speaks() && answer.adds()) {
            Revision.adding(wantedBy(submission.reference(), answer.voice()), answer.byRank());
        }
    }

    @Override
    public void keep(Answers answers, Entry entry) {
        WishesAnswer answer = answers.as(WishesAnswer.class);
        if (answer.speaks() && !answer.byRank().isEmpty()) {
            steps(answer, entry.reference()).forEach(step -> say(step, entry, answer.voice()));
        }
    }

    /** A form that opened with wishes on it says all of them again; one that opened empty says itself whether it does. */
    private List<Revision.Step> steps(WishesAnswer answer, String reference) {
        List<OutcomeRow> wanted = wantedBy(reference, answer.voice());
        if (answer.whichWishes() != null) {
            return answer.adds() ? Revision.adding(wanted, answer.byRank()) : Revision.of(wanted, answer.byRank());
        }
        List<Outcome> before = current(reference);
        boolean formShowedTheirs = before.isEmpty() || before.get(0).voice() == answer.voice();
        return Revision.of(wanted, saidBy(answer, before)).stream().filter(step -> step.rank() != null || formShowedTheirs).toList();
    }

    /** The wishes of whoever's wishes stand first, so that nothing has to be typed twice. */
    @Override
    public Map<String, Object> on(String reference, String form) {
        Map<String, Object> values = new HashMap<>();
        List<Outcome> now = current(reference);
        now.stream().filter(outcome -> outcome.voice() == now.get(0).voice()).forEach(outcome -> {
            values.put("wish" + outcome.rank(), outcome.words());
            values.put("wish" + outcome.rank() + "Menu", outcome.wish().menu() == null ? null : outcome.wish().menu().name());
            values.put("wish" + outcome.rank() + "AskOfUs", outcome.wish().askOfUs());
        });
        return values;
    }

    /** What this voice says now; words of another voice that were left standing in the form are not put into its mouth. */
    private static SortedMap<Integer, Wish> saidBy(WishesAnswer answer, List<Outcome> before) {
        SortedMap<Integer, Wish> said = answer.byRank();
        said.values().removeIf(wish -> before.stream()
                .anyMatch(other -> other.voice() != answer.voice() && other.words().equals(wish.words())));
        return said;
    }

    private List<OutcomeRow> wantedBy(String reference, Voice voice) {
        return rows.findByReferenceOrderById(reference).stream()
                .filter(row -> row.voice() == voice).filter(OutcomeRow::isWanted).toList();
    }

    private void say(Revision.Step step, Entry entry, Voice voice) {
        OutcomeRow row = step.outcome() == null ? new OutcomeRow(entry.reference(), voice) : step.outcome();
        row.say(step.rank(), step.wish(), entry.id());
        rows.saveAndFlush(row);
    }
}
