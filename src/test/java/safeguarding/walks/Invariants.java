package safeguarding.walks;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold after every step of every enquiry, asked of the tables and not of the code that is to keep it. */
record Invariants(JdbcClient jdbc) {

    private static final String STALE_STAGES = """
            select count(*) from stage_visit visit where visit.reference = :reference
              and visit.stage not in ('CONCERN', 'FIRST_CONVERSATION')
              and (select coalesce(max(work.id), 0) from journal_entry work where work.reference = visit.reference
                     and work.visit_id < visit.id
                     and work.form in ('decideEnquiry', 'planningDiscussion', 'recordFindings', 'holdConference', 'holdReview'))
               >= (select coalesce(max(asked.id), 0) from journal_entry asked where asked.reference = visit.reference
                     and asked.visit_id < visit.id
                     and exists (select 1 from answer a where a.entry_id = asked.id and (
                       a.field = 'wishesRevisited' and (a.words <> 'NOT_DISCUSSED' or exists (
                         select 1 from answer b where b.entry_id = asked.id and b.field = 'wishesNotDiscussedBecause'))
                       or a.field = 'wishesAsked' and (a.words <> 'NOT_ASKED' or exists (
                         select 1 from answer b where b.entry_id = asked.id and b.field = 'wishesNotAskedBecause')))))""";

    private static final String CLOSED_WITHOUT_FEEDBACK = """
            select count(*) from enquiry e where e.reference = :reference and e.ending = 'CLOSED'
              and not exists (select 1 from closure c where c.reference = e.reference
                and (select count(*) from feedback_answer f where f.entry_id = c.feedback_entry) = 6
                and c.agreed_by not in (select w.written_by from journal_entry w
                                        where w.id in (c.feedback_entry, c.prepared_entry)))""";

    private static final String ENDED_AS_A_CONCERN_AFTER_THE_CONCERN = """
            select count(*) from enquiry e join stage_visit v on v.reference = e.reference
            where e.reference = :reference and e.ending = 'ANSWERED_WITHOUT_ENQUIRY' and v.stage <> 'CONCERN'""";

    private static final String LOST_VERSIONS = """
            select count(*) from outcome o where o.reference = :reference
              and (select count(*) from outcome_version v where v.outcome_id = o.id)
               <> (select max(v.version) + 1 from outcome_version v where v.outcome_id = o.id)""";

    private static final String ACTIONS_WITHOUT_PURPOSE_OR_OWN_WISH = """
            select count(*) from action_outcome link join action on action.id = link.action_id join outcome o on o.id = link.outcome_id
            where action.reference = :reference and o.reference <> action.reference""";

    void hold(String reference) {
        none("stages entered with stale outcomes", STALE_STAGES, reference);
        none("closures without feedback, or agreed by whoever worked on them", CLOSED_WITHOUT_FEEDBACK, reference);
        none("enquiries ended as if they were only a concern", ENDED_AS_A_CONCERN_AFTER_THE_CONCERN, reference);
        none("wishes that lost a version", LOST_VERSIONS, reference);
        none("actions for somebody else's wishes", ACTIONS_WITHOUT_PURPOSE_OR_OWN_WISH, reference);
    }

    private void none(String what, String count, String reference) {
        assertThat(jdbc.sql(count).param("reference", reference).query(Long.class).single()).as(what + ": " + reference).isZero();
    }
}
