-- The outcomes framework of Making Safeguarding Personal: seven questions, each in the voice that answered. Voices are never added up (X-02).

-- The last time that they were asked how it was: at the end, or afterwards by someone independent.
create view last_feedback as
select entry.id, entry.reference, entry.voice from journal_entry entry
join (select reference, max(id) as id from journal_entry where form in ('feedbackConversation', 'independentFeedback') group by reference) latest
  on latest.id = entry.id;

create view mspof_asked as
select return_kind.reference, return_kind.counted_at, concluded.voice,
  return_kind.kind || '.' || coalesce(concluded.voice, 'NOT_RECORDED') as row_code, concluded.asked as answer
from return_kind join concluded on concluded.reference = return_kind.reference;

-- Results are written down in the feedback conversation at the end, so they are in its voice.
create view mspof_achieved as
select return_kind.reference, return_kind.counted_at, told.voice,
  return_kind.kind || '.' || coalesce(told.voice, 'NOT_RECORDED') as row_code,
  (select came.roll_up from outcome_roll_up came where came.reference = return_kind.reference) as answer
from return_kind
join concluded on concluded.reference = return_kind.reference and concluded.asked = 'EXPRESSED'
left join newest_entry told on told.reference = return_kind.reference and told.form = 'feedbackConversation';

-- What became of the risk is the worker's finding, beside the voice that spoke at the end.
create view mspof_risk as
select found.reference, found.counted_at, told.voice, found.kind || '.' || coalesce(told.voice, 'NOT_RECORDED') as row_code, found.outcome as answer
from return_risk found
left join newest_entry told on told.reference = found.reference and told.form = 'feedbackConversation'
where found.risk in ('RISK_ACTION', 'RISK_NO_ACTION');

create view mspof_experience as
select return_kind.reference, return_kind.counted_at, told.voice, question.field,
  return_kind.kind || '.' || coalesce(told.voice, 'NOT_RECORDED') as row_code, cast(said.words as varchar(20)) as answer
from return_kind
cross join (values ('feelSafe'), ('involvedInRisk'), ('understoodWhy'), ('listenedTo')) question (field)
left join last_feedback told on told.reference = return_kind.reference
left join answer said on said.entry_id = told.id and said.field = question.field;

create view mspof_feel_safe as select reference, counted_at, voice, row_code, answer from mspof_experience where field = 'feelSafe';
create view mspof_involved as select reference, counted_at, voice, row_code, answer from mspof_experience where field = 'involvedInRisk';
create view mspof_understood as select reference, counted_at, voice, row_code, answer from mspof_experience where field = 'understoodWhy';
create view mspof_listened as select reference, counted_at, voice, row_code, answer from mspof_experience where field = 'listenedTo';
