-- SG2c: what was found about the risk, and whether something was done, beside where the risk came from.
create view sg2c_risk as
select found.reference, found.counted_at, cast(null as varchar(20)) as voice, found.kind || '.' || coalesce(found.risk, 'NOT_RECORDED') as row_code,
  source.code as answer
from return_risk found left join cut_source source on source.reference = found.reference;

-- Beside it: whether everything that must be asked first is on record for those who ceased (R-13). The return does not ask.
create view sg2c_checks as
select found.reference, found.counted_at, cast(null as varchar(20)) as voice, found.kind || '.'
    || coalesce((select asked.answer from r13_closures asked where asked.reference = found.reference), 'NOT_RECORDED') as row_code,
  source.code as answer
from return_risk found
left join cut_source source on source.reference = found.reference
where found.risk = 'CEASED';
