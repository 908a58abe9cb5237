-- SG2a: each kind of abuse that a concluded enquiry was about, once, beside where the risk came from.
create view sg2a_type as
select return_kind.reference, return_kind.counted_at, cast(null as varchar(20)) as voice,
  return_kind.kind || '.' || coalesce(about.code, 'NOT_RECORDED') as row_code, source.code as answer
from return_kind
left join cut_abuse_type about on about.reference = return_kind.reference
left join cut_source source on source.reference = return_kind.reference;
