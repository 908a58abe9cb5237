-- SG3a: whether they lacked capacity, by age; and if they did, whether somebody supported them.
create view sg3a_capacity as
select return_kind.reference, return_kind.counted_at, cast(null as varchar(20)) as voice,
  return_kind.kind || '.' || case could.code when 'LACKS' then 'YES' when 'HAS' then 'NO' when 'NOT_KNOWN' then 'DONT_KNOW'
    else 'NOT_RECORDED' end as row_code, aged.code as answer
from return_kind
left join cut_capacity could on could.reference = return_kind.reference
left join return_age aged on aged.reference = return_kind.reference;

create view sg3a_supported as
select return_kind.reference, return_kind.counted_at, cast(null as varchar(20)) as voice,
  return_kind.kind || '.' || case (select helped.support from capacity_support helped where helped.reference = return_kind.reference)
    when 'ADVOCATE' then 'SUPPORTED' when 'FAMILY_OR_FRIEND' then 'SUPPORTED' when 'NOBODY' then 'NOT_SUPPORTED' else 'NOT_RECORDED' end as row_code,
  aged.code as answer
from return_kind
join cut_capacity could on could.reference = return_kind.reference and could.code = 'LACKS'
left join return_age aged on aged.reference = return_kind.reference;
