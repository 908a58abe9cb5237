-- SG4a: whether they were asked what they want, and how much of it came about, by age. Who did not want to say was asked and named nothing: the
-- return has one cell for both, and sg4a_unsaid keeps them apart.
create view sg4a_asked as
select return_kind.reference, return_kind.counted_at, cast(null as varchar(20)) as voice,
  return_kind.kind || '.' || case concluded.asked when 'EXPRESSED' then 'EXPRESSED' when 'NONE_EXPRESSED' then 'NONE_EXPRESSED'
    when 'DECLINED' then 'NONE_EXPRESSED' when 'NOT_ASKED' then 'NO' else 'NOT_RECORDED' end as row_code, aged.code as answer
from return_kind
join concluded on concluded.reference = return_kind.reference
left join return_age aged on aged.reference = return_kind.reference;

create view sg4a_unsaid as
select return_kind.reference, return_kind.counted_at, cast(null as varchar(20)) as voice, return_kind.kind || '.' || concluded.asked as row_code,
  aged.code as answer
from return_kind
join concluded on concluded.reference = return_kind.reference and concluded.asked in ('NONE_EXPRESSED', 'DECLINED')
left join return_age aged on aged.reference = return_kind.reference;

-- Only what came about in full, in part or not at all has a cell in the return (X-01); the rest is shown, so that nobody is lost.
create view sg4a_achieved as
select return_kind.reference, return_kind.counted_at, cast(null as varchar(20)) as voice,
  return_kind.kind || '.' || coalesce((select came.roll_up from outcome_roll_up came where came.reference = return_kind.reference),
    'NOT_RECORDED') as row_code, aged.code as answer
from return_kind
join concluded on concluded.reference = return_kind.reference and concluded.asked = 'EXPRESSED'
left join return_age aged on aged.reference = return_kind.reference;
