-- R-08: the eight promises (SG-11 to SG-18), as the person sees it: one question at the end for each.
create view r08_person as
select talk.reference, talk.written_at as counted_at, talk.voice, promise.code as row_code, cast(said.words as varchar(30)) as answer
from feedback_held talk
cross join (values ('LISTEN', 'listenedTo'), ('UNDERSTAND', 'chanceToSay'), ('TAKE_SERIOUSLY', 'actedOnWishes'), ('RESPECT', 'treatedWithRespect'),
  ('SAFETY', 'feelSafe'), ('DECISIONS', 'helpedToDecide'), ('INVOLVE', 'keptInformed'), ('NEXT', 'knewWhatNext')) as promise(code, field)
left join answer said on said.entry_id = talk.id and said.field = promise.field;

-- And what the record can show for each. First, whether they were told after each plan and meeting.
create view meeting_told as
select meeting.reference, meeting.id as entry_id, case when told.words is null then 'NO' else 'YES' end as told
from newest_in_visit meeting
left join newest_in_visit talk on talk.reference = meeting.reference and talk.visit_id = meeting.visit_id and talk.id > meeting.id
  and talk.form in ('tellPlan', 'afterConference', 'afterReview')
  and talk.form = case meeting.form when 'planningDiscussion' then 'tellPlan' when 'holdConference' then 'afterConference' else 'afterReview' end
left join answer told on told.entry_id = talk.id and told.field = 'toldOutcome'
where meeting.form in ('planningDiscussion', 'holdConference', 'holdReview');

-- Each thing that they want now, and whether a plan has an action for it or says why there is none.
create view wish_answered as
select wish.id as outcome_id, wish.reference,
  case when exists (select 1 from action_outcome served join action planned on planned.id = served.action_id
      join newest_in_visit plan on plan.id = planned.entry_id where served.outcome_id = wish.id)
    or exists (select 1 from outcome_without_action explained join newest_in_visit plan on plan.id = explained.entry_id
      where explained.outcome_id = wish.id) then 'YES' else 'NO' end as answered
from outcome wish
join outcome_version said on said.outcome_id = wish.id and said.rank_of_three is not null
  and not exists (select 1 from outcome_version later where later.outcome_id = said.outcome_id and later.version > said.version);

-- The day and the voice go with each promise, so that a period is looked for first.
create view promise_shown as
select ended.reference, ended.counted_at, ended.voice, 'LISTEN' as promise,
  case when exists (select 1 from newest_answer met join answer alone on alone.entry_id = met.entry_id and alone.field = 'seenAlone'
      and alone.words = 'YES' where met.reference = ended.reference and met.form = 'firstConversation' and met.field = 'faceToFace'
      and met.words = 'YES') then 'EVIDENCE' else 'NO_EVIDENCE' end as shown
from concluded ended
union all
select ended.reference, ended.counted_at, ended.voice, 'UNDERSTAND', case when ended.asked <> 'NOT_ASKED' then 'EVIDENCE' else 'NO_EVIDENCE' end
from concluded ended
union all
select ended.reference, ended.counted_at, ended.voice, 'TAKE_SERIOUSLY', case when wishes.how_many is null then 'NOT_APPLICABLE'
    when wishes.answered = wishes.how_many then 'EVIDENCE' else 'NO_EVIDENCE' end
from concluded ended left join (select reference, count(*) as how_many, count(case when answered = 'YES' then 1 end) as answered
  from wish_answered group by reference) wishes on wishes.reference = ended.reference
union all
select ended.reference, ended.counted_at, ended.voice, 'RESPECT', case when exists (select 1 from newest_answer said
    where said.reference = ended.reference and said.form = 'firstConversation' and said.field = 'explained' and said.words = 'YES')
  then 'EVIDENCE' else 'NO_EVIDENCE' end
from concluded ended
union all
select ended.reference, ended.counted_at, ended.voice, 'SAFETY', case when exists (select 1 from newest_answer said
    where said.reference = ended.reference and said.form = 'makeSafe' and said.field = 'safeNow') then 'EVIDENCE' else 'NO_EVIDENCE' end
from concluded ended
union all
select ended.reference, ended.counted_at, ended.voice, 'DECISIONS', case when exists (select 1 from newest_answer said
    where said.reference = ended.reference and said.form = 'firstConversation' and said.field = 'capacityDoubt')
    and exists (select 1 from newest_answer helped where helped.reference = ended.reference and helped.form = 'prepareFirstConversation'
      and helped.field in ('advocate', 'appropriatePerson') and (helped.field = 'advocate' or helped.words = 'YES'))
  then 'EVIDENCE' else 'NO_EVIDENCE' end
from concluded ended
union all
select ended.reference, ended.counted_at, ended.voice, 'INVOLVE', case when meetings.how_many is null then 'NOT_APPLICABLE'
    when meetings.told = meetings.how_many then 'EVIDENCE' else 'NO_EVIDENCE' end
from concluded ended left join (select reference, count(*) as how_many, count(case when told = 'YES' then 1 end) as told
  from meeting_told group by reference) meetings on meetings.reference = ended.reference
union all
select ended.reference, ended.counted_at, ended.voice, 'NEXT', case when exists (select 1 from answer said where said.entry_id = last_talk.id
    and said.field in ('whatHappensNext', 'nextSteps')) then 'EVIDENCE' else 'NO_EVIDENCE' end
from concluded ended left join (select reference, max(id) as id from journal_entry where form in ('firstConversation', 'conversation', 'tellPlan',
  'afterConference', 'beforeReview', 'afterReview') group by reference) last_talk on last_talk.reference = ended.reference;

create view r08_record as
select reference, counted_at, voice, promise as row_code, shown as answer from promise_shown;
