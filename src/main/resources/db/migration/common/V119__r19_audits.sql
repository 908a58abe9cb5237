-- R-19: what audits of agencies came to, section by section, and what changed since the same agency's audit before.
create view r19_scores as
select cast(null as varchar(14)) as reference, audit.audited_at as counted_at, cast(null as varchar(20)) as voice, scored.section as row_code,
  scored.score as answer
from agency_audit audit join agency_audit_score scored on scored.audit_id = audit.id;

create view r19_change as
select cast(null as varchar(14)) as reference, audit.audited_at as counted_at, cast(null as varchar(20)) as voice, scored.section as row_code,
  case when before.score is null then 'FIRST' when before.score = scored.score then 'SAME'
    when before.score = 'NOT_YET' or before.score = 'BEGUN' and scored.score <> 'NOT_YET' or scored.score = 'FULLY' then 'BETTER'
    else 'WORSE' end as answer
from agency_audit audit join agency_audit_score scored on scored.audit_id = audit.id
left join agency_audit_score before on before.section = scored.section and before.audit_id =
  (select earlier.id from agency_audit earlier where lower(earlier.agency) = lower(audit.agency)
     and (earlier.audited_at < audit.audited_at or earlier.audited_at = audit.audited_at and earlier.id < audit.id)
   order by earlier.audited_at desc, earlier.id desc fetch first 1 row only);
