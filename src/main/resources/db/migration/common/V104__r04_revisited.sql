-- R-04: whether the person was asked again what they want, in each stage that was held after the first conversation.

-- Each time that it was talked about, or said that it was not. The first question and the later ones count alike.
create view wishes_talked_about as
select said.entry_id, said.voice, case when said.revisited in ('CHANGED', 'UNCHANGED') then 'REVISITED' else 'NOT_DISCUSSED' end as answer
from wishes_revisited said
union all
select said.entry_id, said.voice, case when said.asked <> 'NOT_ASKED' then 'REVISITED' else 'NOT_DISCUSSED' end as answer
from wishes_asked said where not exists (select 1 from wishes_revisited other where other.entry_id = said.entry_id);

-- Once is enough: what was talked about in one conversation is not undone by the next, in which it was not.
create view r04_revisited as
select visit.reference, visit.ended_at as counted_at, talked.voice, visit.stage as row_code, talked.answer
from stage_visit visit
left join (select entry.visit_id, coalesce(max(case when said.answer = 'REVISITED' then said.entry_id end), max(said.entry_id)) as entry_id
    from wishes_talked_about said join newest_in_visit entry on entry.id = said.entry_id group by entry.visit_id) decided
  on decided.visit_id = visit.id
left join wishes_talked_about talked on talked.entry_id = decided.entry_id
where visit.ended_at is not null and visit.stage not in ('CONCERN', 'FIRST_CONVERSATION');
