-- SG2e: what became of the risk, for those in whom SG2c sees one.
create view sg2e_outcome as
select found.reference, found.counted_at, cast(null as varchar(20)) as voice,
  found.kind || '.' || coalesce(found.outcome, 'NOT_RECORDED') as row_code, source.code as answer
from return_risk found left join cut_source source on source.reference = found.reference
where found.risk in ('RISK_ACTION', 'RISK_NO_ACTION');
