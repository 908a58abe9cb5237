package safeguarding.risk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.concern.Raising;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.journal.Recorder;
import safeguarding.journal.Submission;
import safeguarding.people.Names;

/** Concerns about other adults that came to light in an enquiry: each is raised as one of its own, and the two know of each other (LA-23, MY-01d). */
@Component
@Transactional
public class LinkedConcerns {

    private static final String RAISE_CONCERN = "raiseConcern";

    private final Journal journal;
    private final Raising raising;
    private final Recorder recorder;
    private final Names names;
    private final JdbcClient jdbc;

    LinkedConcerns(Journal journal, Raising raising, Recorder recorder, Names names, JdbcClient jdbc) {
        this.journal = journal;
        this.raising = raising;
        this.recorder = recorder;
        this.names = names;
        this.jdbc = jdbc;
    }

    /**
     * One enquiry that led to another.
     *
     * @param reference       where it came to light
     * @param linkedReference the concern that was raised about the other person
     * @param sameSource      whether the danger comes from the same source; null when nobody said
     */
    public record Link(String reference, String linkedReference, SameSource sameSource) {

        /** The other of the two. */
        public String otherThan(String one) {
            return one.equals(reference) ? linkedReference : reference;
        }
    }

    /**
     * Raises the concern about the adult who was named in this enquiry and has none yet. Its author is whoever named them.
     *
     * @return the new reference
     * @throws Refusal when everyone who was named has one already
     */
    public String raise(String reference) {
        Entry named = firstWithoutConcern(reference);
        NewConcern concern = NewConcern.from(named, names.of(named.writtenBy()));
        Answers answers = concern.answers();
        String raised = raising.raise(answers);
        recorder.record(new Submission(raised, RAISE_CONCERN, 0, "linked-" + named.id(), named.writtenBy(), answers));
        keep(named, raised, concern.other().sameSource());
        return raised;
    }

    /** The links of this enquiry in both directions, oldest first. */
    @Transactional(readOnly = true)
    public List<Link> of(String reference) {
        return jdbc.sql("""
                select reference, linked_reference, same_source from linked_concern
                where reference = :one or linked_reference = :one order by entry_id""")
                .param("one", reference).query(Link.class).list();
    }

    private Entry firstWithoutConcern(String reference) {
        Set<Long> linked = new HashSet<>(jdbc.sql("select entry_id from linked_concern where reference = ?").param(reference)
                .query(Long.class).list());
        return journal.of(reference).stream().filter(entry -> entry.form().equals(SomeoneElseAtRiskForm.ID))
                .filter(entry -> !linked.contains(entry.id())).filter(entry -> !entry.answers().as(SomeoneElse.class).isAChild())
                .findFirst().orElseThrow(() -> new Refusal("Everyone who was named in " + reference + " has a concern of their own already."));
    }

    private void keep(Entry named, String raised, SameSource sameSource) {
        jdbc.sql("insert into linked_concern (entry_id, reference, linked_reference, same_source) values (:entry, :reference, :raised, :source)")
                .param("entry", named.id()).param("reference", named.reference()).param("raised", raised)
                .param("source", sameSource == null ? null : sameSource.name(), java.sql.Types.VARCHAR).update();
    }
}
