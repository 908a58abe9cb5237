package safeguarding.walks;

import java.util.List;

/** What an enquiry cannot close without. Each looks only at enquiries that are closed. */
final class PromisesOfClosing {

    private static final String CLOSED = "from enquiry e where e.reference = :reference and e.ending = 'CLOSED' and ";

    static final List<Promise> ALL = List.of(
            new Promise("it closed without feedback, or was agreed by whoever worked on it, or by an agreement from before it was opened again",
                    "select count(*) " + CLOSED + """
                    not exists (select 1 from closure c where c.reference = e.reference
                      and c.agreed_entry > (select coalesce(max(r.entry_id), 0) from reopening r where r.reference = e.reference)
                      and (select count(*) from feedback_answer f where f.entry_id = c.feedback_entry) = 6
                      and c.agreed_by not in (select w.written_by from journal_entry w
                                              where w.id in (c.feedback_entry, c.prepared_entry)))"""),
            new Promise("an enquiry ended as if it were only a concern", """
                    select count(*) from enquiry e join stage_visit v on v.reference = e.reference
                    where e.reference = :reference and e.ending = 'ANSWERED_WITHOUT_ENQUIRY' and v.stage <> 'CONCERN'"""),
            new Promise("it closed while the person had asked us to wait", "select count(*) " + CLOSED + """
                    exists (select 1 from pause_step p where p.reference = e.reference and p.step <> 'ENDED'
                      and p.entry_id = (select max(l.entry_id) from pause_step l where l.reference = e.reference)
                      and not exists (select 1 from journal_entry d where d.reference = e.reference and d.form = 'personDied'
                        and d.id > p.entry_id))"""),
            unanswered("a transfer", "transferAsked", "acceptTransfer"),
            unanswered("a request for advice", "adviceAsked", "giveAdvice"),
            unanswered("a complaint of whoever raised it", "raiserEscalates", "answerRaiser"),
            unanswered("a risen risk", "riskRisen", "weighRisk"),
            unanswered("a risen risk, with nobody made safe,", "riskRisen", "makeSafe"),
            unanswered("a question about capacity", "capacityQuestion", "assessCapacity"),
            unanswered("a wish to act without agreement", "actWithoutAgreement", "recordOverride"),
            new Promise("it closed over a child whom nobody took on", "select count(*) " + CLOSED + """
                    (select count(*) from journal_entry j join answer a on a.entry_id = j.id and a.field = 'isChild' and a.words = 'CHILD'
                       where j.reference = e.reference and j.form = 'someoneElseAtRisk')
                    > (select count(*) from journal_entry j where j.reference = e.reference and j.form = 'referChild')"""),
            new Promise("it closed over a death that no manager thought about", "select count(*) " + CLOSED + """
                    (select max(d.id) from journal_entry d where d.reference = e.reference and d.form = 'personDied')
                    > (select coalesce(max(t.id), 0) from journal_entry t where t.reference = e.reference and t.form = 'thinkAfterDeath')"""));

    private PromisesOfClosing() {
    }

    /** As many answers as questions, and one after the last question; a death ends what was asked before it. */
    private static Promise unanswered(String what, String asking, String answering) {
        String since = "j.reference = e.reference and j.id > (select coalesce(max(d.id), 0) from journal_entry d "
                + "where d.reference = e.reference and d.form = 'personDied') and j.form = ";
        String count = "(select count(*) from journal_entry j where " + since;
        String last = "(select coalesce(max(j.id), 0) from journal_entry j where " + since;
        return new Promise("it closed over " + what + " without an answer", "select count(*) " + CLOSED + "("
                + (asking.equals("capacityQuestion") ? "" : count + "'" + asking + "') > " + count + "'" + answering + "') or ")
                + last + "'" + asking + "') > " + last + "'" + answering + "'))");
    }
}
