-- What the return asks about each concluded enquiry: RECORDED, or null where somebody has to look. A question that does not arise has no row.
create view return_missing as
select asked.reference, asked.counted_at, cast(null as varchar(20)) as voice, asked.row_code,
  case when asked.is_there = 1 then 'RECORDED' end as answer
from (
  select reference, counted_at, 'KIND' as row_code, case when kind <> 'NOT_RECORDED' then 1 end as is_there from return_kind
  union all select ended.reference, ended.counted_at, 'BORN_ON', case when adult.born_on is not null then 1 end
    from concluded ended join enquiry on enquiry.reference = ended.reference join adult on adult.id = enquiry.adult_id
  union all select ended.reference, ended.counted_at, 'GENDER', case when said.code is not null then 1 end
    from concluded ended left join cut_gender said on said.reference = ended.reference
  union all select ended.reference, ended.counted_at, 'ETHNICITY', case when said.code is not null then 1 end
    from concluded ended left join cut_ethnicity said on said.reference = ended.reference
  union all select ended.reference, ended.counted_at, 'SUPPORT_REASON', case when said.code is not null then 1 end
    from concluded ended left join cut_support_reason said on said.reference = ended.reference
  union all select ended.reference, ended.counted_at, 'ABUSE_TYPE',
      case when exists (select 1 from cut_abuse_type said where said.reference = ended.reference) then 1 end
    from concluded ended
  union all select ended.reference, ended.counted_at, 'SOURCE', case when said.code is not null then 1 end
    from concluded ended left join cut_source said on said.reference = ended.reference
  union all select ended.reference, ended.counted_at, 'LOCATION', case when said.code is not null then 1 end
    from concluded ended left join cut_location said on said.reference = ended.reference
  union all select reference, counted_at, 'RISK_FOUND', case when found is not null then 1 end from return_risk where coalesce(risk, '') <> 'CEASED'
  union all select reference, counted_at, 'ACTION_TAKEN', case when did is not null then 1 end from return_risk
  union all select reference, counted_at, 'RISK_OUTCOME', case when outcome is not null then 1 end from return_risk
    where risk in ('RISK_ACTION', 'RISK_NO_ACTION')
  union all select ended.reference, ended.counted_at, 'CAPACITY', case when could.code is not null then 1 end
    from concluded ended left join cut_capacity could on could.reference = ended.reference
  union all select ended.reference, ended.counted_at, 'SUPPORT',
      case when (select helped.support from capacity_support helped where helped.reference = ended.reference) is not null then 1 end
    from concluded ended join cut_capacity could on could.reference = ended.reference and could.code = 'LACKS'
  union all select reference, counted_at, 'ASKED', case when asked is not null then 1 end from concluded
  union all select ended.reference, ended.counted_at, 'RESULTS',
      case when (select came.roll_up from outcome_roll_up came where came.reference = ended.reference) <> 'NONE_ON_RECORD' then 1 end
    from concluded ended where ended.asked = 'EXPRESSED') asked;
