-- R-12: decisions to act without agreement. They count on the day they were written down.
create view r12_told as
select made.reference, entry.written_at as counted_at, cast(null as varchar(20)) as voice, made.ground as row_code, made.told as answer
from override_record made join journal_entry entry on entry.id = made.entry_id;

create view r12_countersigned as
select made.reference, entry.written_at as counted_at, cast(null as varchar(20)) as voice, made.ground as row_code,
  coalesce(signed.agreed, 'NOT_YET') as answer
from override_record made join journal_entry entry on entry.id = made.entry_id
left join override_countersigned signed on signed.override_id = made.id;

-- The first look again, beside the day that was set for it when it was decided. It was on the day that the form names, or else on the day
-- on which it was written down in London. With no look on record: nobody has to look again once a manager did not agree, or when the person
-- died by that day; it is not due while that day is not over, today in London; after it, it was missed.
create view r12_reviewed as
select made.reference, entry.written_at as counted_at, cast(null as varchar(20)) as voice, made.ground as row_code,
  case when looked.id is not null and coalesce(cast(on_day.words as varchar(10)), to_char(looked.written_at at time zone 'Europe/London', 'YYYY-MM-DD'))
      <= cast(made.review_on as varchar(10)) then 'ON_TIME'
    when looked.id is not null then 'LATE'
    when signed.agreed = 'NO' or exists (select 1 from journal_entry death where death.reference = made.reference and death.form = 'personDied'
      and death.id > made.entry_id and cast(death.written_at at time zone 'Europe/London' as date) <= made.review_on) then 'NOT_NEEDED'
    when made.review_on >= cast(current_timestamp at time zone 'Europe/London' as date) then 'NOT_DUE'
    else 'MISSED' end as answer
from override_record made join journal_entry entry on entry.id = made.entry_id
left join override_countersigned signed on signed.override_id = made.id
left join (select override_id, min(entry_id) as entry_id from override_reviewed group by override_id) first_look
  on first_look.override_id = made.id
left join journal_entry looked on looked.id = first_look.entry_id
left join answer on_day on on_day.entry_id = looked.id and on_day.field = 'heldOn' and on_day.words like '____-__-__';
