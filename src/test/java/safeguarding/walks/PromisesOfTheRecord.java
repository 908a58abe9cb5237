package safeguarding.walks;

import java.util.List;

/** Everything belongs to one enquiry, is of that enquiry only, and is in no variable of the engine. */
final class PromisesOfTheRecord {

    static final List<Promise> ALL = List.of(
            new Promise("a wish lost a version", """
                    select count(*) from outcome o where o.reference = :reference
                      and (select count(*) from outcome_version v where v.outcome_id = o.id)
                       <> (select max(v.version) + 1 from outcome_version v where v.outcome_id = o.id)"""),
            new Promise("a wish has words from another enquiry", """
                    select count(*) from outcome o join outcome_version v on v.outcome_id = o.id join journal_entry j on j.id = v.entry_id
                    where o.reference = :reference and j.reference <> o.reference"""),
            new Promise("an action is for a wish from another enquiry", """
                    select count(*) from action_outcome link join action on action.id = link.action_id join outcome o on o.id = link.outcome_id
                    where action.reference = :reference and o.reference <> action.reference"""),
            new Promise("something became of an action from another enquiry", """
                    select count(*) from action_done done join action act on act.id = done.action_id
                    where done.reference = :reference and act.reference <> done.reference"""),
            new Promise("the enquiry names another stage than the one it is in", """
                    select count(*) from enquiry e join stage_visit v on v.reference = e.reference
                    where e.reference = :reference and v.id = (select max(last.id) from stage_visit last where last.reference = e.reference)
                      and (e.stage is null or e.stage <> v.stage)"""),
            new Promise("the enquiry names another worker than whoever did the latest work", """
                    select count(*) from enquiry e join journal_entry j on j.reference = e.reference where e.reference = :reference
                      and j.id = (select max(work.id) from journal_entry work where work.reference = e.reference and work.form not in
                        ('decideEnquiry', 'agreeClosure', 'weighRisk', 'countersignOverride', 'overrideReminder', 'answerRaiser',
                        'thinkAfterDeath', 'decideReopening', 'giveAdvice', 'independentFeedback') and (work.form <> 'acceptTransfer'
                        or exists (select 1 from transfer taken where taken.entry_id = work.id and taken.accepted = 'YES')))
                      and (e.worker is null or e.worker <> j.written_by or e.team is null)"""),
            new Promise("an action is allowed by a decision from another enquiry", """
                    select count(*) from action act join override_record o on o.id = act.override_id
                    where act.reference = :reference and o.reference <> act.reference"""),
            new Promise("a decision to act was looked at in another enquiry", """
                    select count(*) from override_record o left join override_countersigned s on s.override_id = o.id
                      left join override_reviewed r on r.override_id = o.id
                    where o.reference = :reference and (s.reference <> o.reference or r.reference <> o.reference)"""),
            new Promise("consent is kept in another enquiry than the one in which it was given", """
                    select count(*) from journal_entry j join consent c on c.entry_id = j.id
                    where j.reference = :reference and c.reference <> j.reference"""),
            new Promise("a result is of a wish from another enquiry", """
                    select count(*) from journal_entry j join outcome_result r on r.entry_id = j.id join outcome o on o.id = r.outcome_id
                    where j.reference = :reference and o.reference <> j.reference"""),
            new Promise("a linked concern holds more than was said about it, or none was raised", """
                    select count(*) from linked_concern l where l.reference = :reference
                      and (select count(*) from journal_entry j where j.reference = l.linked_reference) <> 1"""),
            new Promise("the engine keeps a variable", "select count(*) from act_ru_variable"));

    private PromisesOfTheRecord() {
    }
}
