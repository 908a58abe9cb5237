package safeguarding.walks;

import java.util.List;

/** No stage is entered over the person's head, and nobody is planned for who has died. */
final class PromisesOfStages {

    static final List<Promise> ALL = List.of(
            new Promise("a stage was entered, at first or after the enquiry was opened again, before they were asked what they want", """
                    select count(*) from stage_visit visit where visit.reference = :reference
                      and visit.stage not in ('CONCERN', 'FIRST_CONVERSATION')
                      and (select coalesce(max(work.id), 0) from journal_entry work where work.reference = visit.reference
                             and work.visit_id < visit.id and work.form in ('decideEnquiry', 'planningDiscussion', 'recordFindings',
                               'holdConference', 'holdReview', 'decideReopening'))
                       >= (select coalesce(max(asked.id), 0) from journal_entry asked where asked.reference = visit.reference
                             and asked.visit_id < visit.id
                             and exists (select 1 from answer a where a.entry_id = asked.id and (
                               a.field = 'wishesRevisited' and (a.words <> 'NOT_DISCUSSED' or exists (
                                 select 1 from answer b where b.entry_id = asked.id and b.field = 'wishesNotDiscussedBecause'))
                               or a.field = 'wishesAsked' and (a.words <> 'NOT_ASKED' or exists (
                                 select 1 from answer b where b.entry_id = asked.id and b.field = 'wishesNotAskedBecause')))))"""),
            new Promise("a stage that needs the person began after their death", """
                    select count(*) from stage_visit visit join journal_entry death on death.reference = visit.reference
                      and death.form = 'personDied' and death.visit_id < visit.id
                    where visit.reference = :reference and visit.stage not in ('MAKING_ENQUIRIES', 'FEEDBACK_AND_CLOSURE')
                      and not exists (select 1 from journal_entry thought join answer a on a.entry_id = thought.id
                        where thought.reference = visit.reference and thought.form = 'thinkAfterDeath' and thought.id > death.id
                          and a.field = 'deathConfirmed' and a.words = 'NO_A_MISTAKE')"""),
            new Promise("something that needs the person was started after their death", """
                    select count(*) from journal_entry started join journal_entry death on death.reference = started.reference
                      and death.form = 'personDied' and death.id < started.id
                    where started.reference = :reference and started.form in ('wishesChanged', 'riskRisen', 'pauseAsked', 'readyToGoOn',
                        'personDeclines', 'capacityQuestion', 'actWithoutAgreement', 'consentChanged', 'personDied')
                      and not exists (select 1 from journal_entry thought join answer a on a.entry_id = thought.id
                        where thought.reference = started.reference and thought.form = 'thinkAfterDeath'
                          and thought.id between death.id and started.id and a.field = 'deathConfirmed' and a.words = 'NO_A_MISTAKE')"""),
            new Promise("two stages are under way at once", """
                    select case when count(*) > 1 then 1 else 0 end from stage_visit visit
                    where visit.reference = :reference and visit.ended_at is null
                      and not exists (select 1 from journal_entry death where death.reference = visit.reference
                        and death.form = 'personDied')"""));

    private PromisesOfStages() {
    }
}
