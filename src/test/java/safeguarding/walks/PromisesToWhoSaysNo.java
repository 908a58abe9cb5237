package safeguarding.walks;

import java.util.List;

/** A no is a conversation and not a way out; and whoever acts against it writes down why, is looked at by another, and stops in time. */
final class PromisesToWhoSaysNo {

    /** An override that no death has ended. */
    private static final String OVERRIDE = """
            from override_record o where o.reference = :reference and not exists (select 1 from journal_entry d
              where d.reference = o.reference and d.form = 'personDied' and d.id > o.entry_id) and
            """;

    private static final String CLOSED = "exists (select 1 from enquiry e where e.reference = :reference and e.ending = 'CLOSED') and ";

    static final List<Promise> ALL = List.of(
            new Promise("it closed over a no without the three checks after it", "select count(*) from journal_entry said where " + CLOSED + """
                    said.id = (select max(n.id) from journal_entry n where n.reference = :reference and n.form = 'personDeclines')
                    and not exists (select 1 from journal_entry d where d.reference = :reference and d.form = 'personDied' and d.id > said.id)
                    and (select count(distinct c.form) from journal_entry c where c.reference = :reference and c.id > said.id
                           and (c.form in ('understandRefusal', 'considerDuties')
                             or c.form = 'keepDoorOpen' and exists (select 1 from refusal r where r.entry_id = c.id))) < 3"""),
            new Promise("it closed over an enquiry they did not agree to, and nobody asked why", "select count(*) from consent c where " + CLOSED + """
                    c.reference = :reference and c.answer = 'REFUSED'
                    and exists (select 1 from consent_scope s where s.entry_id = c.entry_id and s.scope = 'ENQUIRY')
                    and not exists (select 1 from journal_entry d where d.reference = :reference and d.form in ('personDied', 'personDeclines'))
                    and not exists (select 1 from journal_entry later join answer a on a.entry_id = later.id
                      where later.reference = :reference and later.id >= c.entry_id and (a.field = 'consent' and a.words = 'GIVEN'
                        or a.field = 'wishesRevisited' and a.words = 'CHANGED' or a.field = 'howItWent' and a.words = 'WANT_HELP'))"""),
            new Promise("an action against their wish stands without a decision that allows it", """
                    select count(*) from current_action act where act.reference = :reference and act.against_wishes = 'YES'
                      and not exists (select 1 from override_record o where o.id = act.override_id and o.reference = act.reference
                        and o.entry_id < act.entry_id
                        and not exists (select 1 from override_countersigned s where s.override_id = o.id and s.agreed = 'NO')
                        and not exists (select 1 from override_reviewed r where r.override_id = o.id and r.still_needed = 'NO'))"""),
            new Promise("whoever wrote a decision down countersigned it", """
                    select count(*) from override_record o where o.reference = :reference and exists (
                      select 1 from override_countersigned s where s.override_id = o.id
                        and (select signed.written_by from journal_entry signed where signed.id = s.entry_id)
                          = (select written.written_by from journal_entry written where written.id = o.entry_id))"""),
            new Promise("it closed while a decision against their wish was in nobody's hands", "select count(*) " + OVERRIDE + CLOSED + """
                    not exists (select 1 from override_countersigned s where s.override_id = o.id and s.agreed = 'NO')
                    and not exists (select 1 from override_reviewed r where r.override_id = o.id
                      and (r.still_needed = 'NO' or r.handed_to is not null)
                      and r.entry_id = (select max(l.entry_id) from override_reviewed l where l.override_id = o.id))"""),
            new Promise("it closed before a manager looked at a decision against their wish", "select count(*) " + OVERRIDE + CLOSED
                    + "not exists (select 1 from override_countersigned s where s.override_id = o.id)"));

    private PromisesToWhoSaysNo() {
    }
}
