-- R-02: what came of each wish. The newest feedback conversation says it. A wish that they took back before it is not asked about there.
create view outcome_end as
select wish.id as outcome_id, wish.reference, wish.voice, said.menu, ended.reason,
  coalesce(ended.result, case when said.rank_of_three is null then 'TAKEN_BACK' end) as result
from outcome wish
join outcome_version said on said.outcome_id = wish.id
  and not exists (select 1 from outcome_version later where later.outcome_id = said.outcome_id and later.version > said.version)
left join newest_entry feedback on feedback.reference = wish.reference and feedback.form = 'feedbackConversation'
left join outcome_result ended on ended.entry_id = feedback.id and ended.outcome_id = wish.id;

create view r02_outcomes as
select ended.reference, concluded.counted_at, ended.voice, ended.menu as row_code, ended.result as answer
from concluded join outcome_end ended on ended.reference = concluded.reference;

-- All results of a closed enquiry as one (X-01). What was taken back is left out. Where a result is missing, the others decide only if they
-- leave no doubt: some of it came about and some did not. Otherwise it is not recorded.
create view outcome_roll_up as
select concluded.reference,
  case when coalesce(per_enquiry.wishes, 0) = 0 then 'NONE_ON_RECORD'
    when per_enquiry.taken_back = per_enquiry.wishes then 'ALL_TAKEN_BACK'
    when per_enquiry.partly > 0 or per_enquiry.wholly > 0 and per_enquiry.nothing > 0 then 'PARTLY'
    when per_enquiry.missing > 0 then null
    when per_enquiry.nothing = 0 then 'FULLY'
    else 'NOT' end as roll_up
from concluded left join (select reference, count(*) as wishes,
    count(case when result = 'TAKEN_BACK' then 1 end) as taken_back, count(case when result = 'WHOLLY' then 1 end) as wholly,
    count(case when result = 'PARTLY' then 1 end) as partly, count(case when result = 'NOT' then 1 end) as nothing,
    count(case when result is null then 1 end) as missing
  from outcome_end group by reference) per_enquiry on per_enquiry.reference = concluded.reference;

create view r02_enquiries as
select concluded.reference, concluded.counted_at, concluded.voice, cast(null as varchar(30)) as row_code, together.roll_up as answer
from concluded join outcome_roll_up together on together.reference = concluded.reference;

-- Each kind of help that was offered for a wish, or taken up, beside what came of the wish. The last plan of each visit says it.
create view r02_help as
select helped.reference, helped.counted_at, helped.voice, helped.row_code, helped.answer from (
  select distinct ended.outcome_id, ended.reference, concluded.counted_at, ended.voice, planned.response as row_code, ended.result as answer
  from concluded
  join outcome_end ended on ended.reference = concluded.reference
  join action_outcome served on served.outcome_id = ended.outcome_id
  join action planned on planned.id = served.action_id and planned.response_answer in ('OFFERED', 'ACCEPTED')
  join newest_in_visit plan on plan.id = planned.entry_id
  where planned.response is not null) helped;
