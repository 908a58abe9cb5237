-- R-13: enquiries that ceased because the person asked for it. This says in SQL what declined.Refusals.ceasedAtTheirRequest says in Java, for
-- enquiries that are closed; a test holds the two together over every story and every random walk.

-- Each line of the journal, asked one thing: is it a no of the person, or does it take one back? Only where an enquiry is closed and duties
-- were considered: no other can have ceased at their request. Each answer is looked up by itself, and only where it can matter.
create view no_or_yes as
select line.id, line.reference, line.voice,
  case when line.form = 'personDeclines' and line.who_declines in ('PERSON', 'BOTH') then 1 else 0 end as handed_in,
  case when line.form <> 'personDeclines' and line.consent = 'REFUSED' and line.about_enquiry = 1 then 1 else 0 end as refuses,
  case when line.voice = 'PERSON' and (line.went = 'WANT_HELP' or line.consent = 'GIVEN' and line.about_enquiry = 1) then 1 else 0 end as agrees,
  -- A new wish takes back only a no that was talked about; said in answer to our asking why, it takes back nothing.
  case when line.revisited = 'CHANGED' and (select count(*) from answer wish where wish.entry_id = line.id
    and wish.field in ('wish1', 'wish2', 'wish3')) > 0 then 1 else 0 end as wishes
from (select entry.id, entry.reference, entry.voice, entry.form,
    -- Where nobody is named who declines, it is taken for the person's own no.
    case when entry.form = 'personDeclines' then coalesce((select cast(said.words as varchar(40)) from answer said
      where said.entry_id = entry.id and said.field = 'whoDeclines'), 'PERSON') end as who_declines,
    case when coalesce(entry.voice, 'PERSON') = 'PERSON' then (select said.words from answer said
      where said.entry_id = entry.id and said.field = 'consent') end as consent,
    case when coalesce(entry.voice, 'PERSON') = 'PERSON' then coalesce((select case when said.words = '[]' or said.words like '%"ENQUIRY"%' then 1
      else 0 end from answer said where said.entry_id = entry.id and said.field = 'consentTo'), 1) end as about_enquiry,
    case when entry.form = 'tryAgain' then (select said.words from answer said
      where said.entry_id = entry.id and said.field = 'howItWent') end as went,
    case when entry.voice = 'PERSON' and entry.form not in ('understandRefusal', 'tryAgain') then (select said.words from answer said
      where said.entry_id = entry.id and said.field = 'wishesRevisited') end as revisited
  from journal_entry entry join enquiry on enquiry.reference = entry.reference and enquiry.ending = 'CLOSED'
  where exists (select 1 from journal_entry duties where duties.reference = entry.reference and duties.form = 'considerDuties')) line;

-- The person's no that stands: said after it was last taken back, or with the same words. And whether they or an advocate told us themselves.
create view no_that_stands as
select said.reference, max(case when said.voice in ('PERSON', 'ADVOCATE') then 1 else 0 end) as from_them
from (select line.reference, line.id, line.voice, line.handed_in, line.refuses, max(case when line.agrees = 1 or line.wishes = 1
      and line.talked_about >= coalesce(line.before_it, 0) then line.id else 0 end) over (partition by line.reference) as taken_back
  from (select said_then.*, max(case when handed_in = 1 then id end) over earlier as talked_about,
      max(case when agrees = 1 or wishes = 1 then id end) over earlier as before_it
    from no_or_yes said_then
    window earlier as (partition by reference order by id rows between unbounded preceding and 1 preceding)) line) said
where (said.handed_in = 1 or said.refuses = 1) and said.id >= said.taken_back
group by said.reference;

-- What was done about the last no since it was handed in.
create view no_talked_through as
select declined.reference, talk.id as talk_entry, talk.voice as talked_with, duties.id as duties_entry, door.id as door_entry
from newest_entry declined
left join newest_entry talk on talk.reference = declined.reference and talk.form = 'understandRefusal' and talk.id > declined.id
left join newest_entry duties on duties.reference = declined.reference and duties.form = 'considerDuties' and duties.id > declined.id
left join newest_entry door on door.reference = declined.reference and door.form = 'keepDoorOpen' and door.id > declined.id
where declined.form = 'personDeclines';

create view ceased_at_request as
select enquiry.reference from enquiry
join no_that_stands stands on stands.reference = enquiry.reference
join no_talked_through talked on talked.reference = enquiry.reference
join answer duty on duty.entry_id = talked.duties_entry and duty.field = 'dutyOverrides' and duty.words = 'NO'
where enquiry.ending = 'CLOSED'
and (stands.from_them = 1 or talked.talked_with in ('PERSON', 'ADVOCATE'))
and exists (select 1 from stage_visit visit where visit.reference = enquiry.reference and visit.stage = 'FEEDBACK_AND_CLOSURE'
  and not exists (select 1 from stage_visit later where later.reference = enquiry.reference and later.id > visit.id))
and not exists (select 1 from newest_answer countersigned where countersigned.reference = enquiry.reference
  and countersigned.form = 'countersignOverride' and countersigned.field = 'countersign' and countersigned.words = 'YES')
and not exists (select 1 from journal_entry last join answer went_on on went_on.entry_id = last.id and went_on.field = 'consentOverride'
  where last.reference = enquiry.reference and went_on.words <> 'NO'
  and not exists (select 1 from journal_entry later join answer since on since.entry_id = later.id and since.field = 'consentOverride'
    where later.reference = enquiry.reference and later.id > last.id))
-- Whoever is said to have died is alive after all if a later word of a manager says so and how we know.
and not exists (select 1 from newest_entry death where death.reference = enquiry.reference and death.form = 'personDied'
  and not exists (select 1 from newest_entry thought
    join answer alive on alive.entry_id = thought.id and alive.field = 'deathConfirmed' and alive.words = 'NO_A_MISTAKE'
    join answer because on because.entry_id = thought.id and because.field = 'mistakeBecause'
    where thought.reference = enquiry.reference and thought.form = 'thinkAfterDeath' and thought.id > death.id));
