-- R-20: what the record of each closed enquiry can show for the three levels of Making Safeguarding Personal (RO-02 to RO-05).
create view level_evidence as
select concluded.reference, concluded.counted_at, concluded.voice,
  -- An answer of any kind from the start: named nothing, or did not want to say, is an answer too.
  case when at_start.reference is not null then 'YES' else 'NO' end as asked,
  -- Asked only about somebody who lacked capacity.
  case when lacks.reference is not null then case when lacks.support in ('ADVOCATE', 'FAMILY_OR_FRIEND') then 'YES' else 'NO' end end as supported,
  -- No wish is left without a result, or the record says why the talk at the end could not be held.
  case when open_wish.reference is null or how.words = 'NOT_HELD' and because.words is not null then 'YES' else 'NO' end as resolved,
  case when help.reference is not null then 'YES' else 'NO' end as helped,
  case when independent.reference is not null then 'YES' else 'NO' end as evaluated
from concluded
left join (select distinct asked.reference from wishes_asked asked join journal_entry entry on entry.id = asked.entry_id
  where asked.asked <> 'NOT_ASKED' and entry.stage in ('CONCERN', 'FIRST_CONVERSATION')) at_start on at_start.reference = concluded.reference
left join capacity_support lacks on lacks.reference = concluded.reference
left join (select distinct reference from outcome_end where result is null) open_wish on open_wish.reference = concluded.reference
left join newest_entry feedback on feedback.reference = concluded.reference and feedback.form = 'feedbackConversation'
left join answer how on how.entry_id = feedback.id and how.field = 'how'
left join answer because on because.entry_id = feedback.id and because.field = 'notHeldBecause'
left join (select distinct reference from r14_responses where answer is not null) help on help.reference = concluded.reference
-- A worker who writes down that somebody independent asked shows nothing: whoever wrote it may have done none of the other work.
left join (select distinct talk.reference from feedback_held talk where talk.asked_by = 'SOMEONE_INDEPENDENT'
    and not exists (select 1 from journal_entry work where work.reference = talk.reference and work.written_by = talk.written_by
      and work.form not in ('feedbackConversation', 'independentFeedback'))) independent on independent.reference = concluded.reference;

-- The highest level that it shows; each asks for all that the one before asks for.
create view r20_level as
select reference, counted_at, voice, cast(null as varchar(30)) as row_code,
  case when asked = 'NO' or supported = 'NO' or resolved = 'NO' then 'BELOW' when helped = 'NO' then 'BRONZE'
    when evaluated = 'NO' then 'SILVER' else 'GOLD' end as answer
from level_evidence;

create view r20_parts as
select evidence.reference, evidence.counted_at, evidence.voice, part.row_code,
  case part.row_code when 'ASKED' then evidence.asked when 'SUPPORTED' then evidence.supported when 'RESOLVED' then evidence.resolved
    when 'HELPED' then evidence.helped else evidence.evaluated end as answer
from level_evidence evidence
join (values ('ASKED'), ('SUPPORTED'), ('RESOLVED'), ('HELPED'), ('EVALUATED')) part (row_code)
  on part.row_code <> 'SUPPORTED' or evidence.supported is not null;
