-- R-09: how much in charge they felt, each time that a form asked (RO-07). A feedback talk that could not be held asked nothing.
create view r09_control as
select asked.reference, asked.written_at as counted_at, coalesce(control.voice, asked.voice) as voice, asked.stage as row_code,
  control.felt as answer
from newest_in_visit asked left join control_felt control on control.entry_id = asked.id
where asked.form in ('makeSafe', 'firstConversation', 'conversation', 'tellPlan', 'recordFindings', 'afterConference', 'afterReview',
  'feedbackConversation', 'understandRefusal', 'askIfReady', 'wishesChanged')
and not exists (select 1 from answer how where how.entry_id = asked.id and how.field = 'how' and how.words = 'NOT_HELD');
