-- What the tables of the national return stand on. A row code there is what the return keeps apart, then the row: kind, a point, the row.
-- What is worked out from many rows is asked for one enquiry at a time (a query in the list of columns): joined, it would be worked out for the
-- whole record, and by some plans once for each enquiry.

-- Each concluded enquiry and its kind, as the newest decision says. "No enquiry" is no kind: it was held all the same, so somebody must look.
create view return_kind as
select concluded.reference, concluded.counted_at,
  case cast(decided.words as varchar(30)) when 'SECTION_42_ENQUIRY' then 'SECTION_42' when 'OTHER_ENQUIRY' then 'OTHER'
    else 'NOT_RECORDED' end as kind
from concluded
left join newest_answer decided on decided.reference = concluded.reference and decided.form = 'decideEnquiry' and decided.field = 'decision';

-- How old they were on the last day of the return year in which the enquiry was concluded, or on the day they died if that was before.
create view return_age as
select aged.reference,
  case when aged.born_on is null then null when aged.born_on > aged.on_day - interval '65' year then '18-64'
    when aged.born_on > aged.on_day - interval '75' year then '65-74' when aged.born_on > aged.on_day - interval '85' year then '75-84'
    when aged.born_on > aged.on_day - interval '95' year then '85-94' else '95+' end as code
from (
  select ended.reference, adult.born_on, case when died.on_day < ended.year_end then died.on_day else ended.year_end end as on_day
  from (
    select reference, cast(cast(extract(year from counted_at at time zone 'Europe/London') as integer)
      + case when extract(month from counted_at at time zone 'Europe/London') >= 4 then 1 else 0 end || '-03-31' as date) as year_end
    from concluded) ended
  join enquiry on enquiry.reference = ended.reference
  join adult on adult.id = enquiry.adult_id
  left join (select reference, cast(cast(words as varchar(10)) as date) as on_day from newest_answer
    where form = 'personDied' and field = 'diedOn' and words like '____-__-__') died on died.reference = ended.reference) aged;

-- What was found about the risk at the end, or else by the enquiries, whether something was done, and which of the seven cells that is. Somebody
-- who wanted it to end, with nothing done, is in a cell of their own.
create view return_risk as
select answered.reference, answered.counted_at, answered.kind, answered.found, answered.did, answered.outcome,
  case when answered.did = 'NO' and exists (select 1 from ceased_at_request ceased where ceased.reference = answered.reference) then 'CEASED'
    when answered.did is null then null
    else case answered.found when 'RISK_IDENTIFIED' then 'RISK' when 'INCONCLUSIVE' then 'INCONCLUSIVE' when 'NO_RISK' then 'NO_RISK' end
      || case answered.did when 'YES' then '_ACTION' else '_NO_ACTION' end end as risk
from (
  select return_kind.reference, return_kind.counted_at, return_kind.kind,
    cast(coalesce(found.words, (select asked.words from newest_answer asked where asked.reference = return_kind.reference
      and asked.form = 'recordFindings' and asked.field = 'riskNow')) as varchar(20)) as found, cast(did.words as varchar(3)) as did,
    case when outcome.words <> 'NO_RISK_IDENTIFIED' then cast(outcome.words as varchar(20)) end as outcome
  from return_kind
  left join newest_entry closing on closing.reference = return_kind.reference and closing.form = 'prepareClosure'
  left join answer found on found.entry_id = closing.id and found.field = 'riskFound'
  left join answer did on did.entry_id = closing.id and did.field = 'actionTaken'
  left join answer outcome on outcome.entry_id = closing.id and outcome.field = 'riskOutcome') answered;
