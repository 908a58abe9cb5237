-- SG2b: where it happened, beside where the risk came from.
create view sg2b_location as
select return_kind.reference, return_kind.counted_at, cast(null as varchar(20)) as voice,
  return_kind.kind || '.' || coalesce(cast(place.code as varchar(30)), 'NOT_RECORDED') as row_code, source.code as answer
from return_kind
left join cut_location place on place.reference = return_kind.reference
left join cut_source source on source.reference = return_kind.reference;
