-- R-15: what was promised in the plan of a closed enquiry, and what became of it: the actions that hold, and those that somebody looked back
-- on. What was said last about an action counts. Agencies are free text, so only blanks around them are left out.
create view promised_action as
select promised.id, promised.reference, concluded.counted_at, nullif(trim(promised.agency), '') as agency, promised.duty_because,
  promised.due_on, looked_back.done, looked_back.done_on
from concluded
join action promised on promised.reference = concluded.reference
left join action_done looked_back on looked_back.action_id = promised.id
  and not exists (select 1 from action_done later where later.action_id = promised.id and later.entry_id > looked_back.entry_id)
where looked_back.action_id is not null or exists (select 1 from current_action holds where holds.id = promised.id);

create view r15_whose as
select promised.reference, promised.counted_at, cast(null as varchar(20)) as voice, promised.agency as row_code,
  case when served.action_id is not null and promised.duty_because is not null then 'BOTH' when served.action_id is not null then 'WISH'
    when promised.duty_because is not null then 'DUTY' end as answer
from promised_action promised
left join (select distinct action_id from action_outcome) served on served.action_id = promised.id;

create view r15_done as
select reference, counted_at, cast(null as varchar(20)) as voice, agency as row_code,
  case when done is null then null when done <> 'DONE' then done when done_on is null or due_on is null then 'DONE_NO_DAY'
    when done_on <= due_on then 'ON_TIME' else 'LATE' end as answer
from promised_action;
