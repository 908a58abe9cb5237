-- R-06: what people said at the end, or later to somebody independent. A talk that could not be held has no answers.
create view feedback_held as
select talk.id, talk.reference, talk.form, talk.voice, talk.written_at, talk.written_by,
  case when talk.form = 'independentFeedback' then 'SOMEONE_INDEPENDENT' else cast(asked.words as varchar(30)) end as asked_by
from newest_in_visit talk
left join answer asked on asked.entry_id = talk.id and asked.field = 'askedBy'
where talk.form in ('feedbackConversation', 'independentFeedback')
and not exists (select 1 from answer how where how.entry_id = talk.id and how.field = 'how' and how.words = 'NOT_HELD');

create view feedback_reply as
select talk.reference, talk.written_at, talk.voice, question.code as question, talk.asked_by, said.answer
from feedback_held talk cross join (values ('GOT_OUTCOMES'), ('CHANCE_TO_SAY'), ('LISTENED_TO'), ('ACTED_ON_WISHES'), ('FEEL_SAFE'),
  ('FEEL_HAPPIER')) as question(code)
left join feedback_answer said on said.entry_id = talk.id and said.question = question.code;

create view r06_questions as
select reference, written_at as counted_at, voice, question as row_code, answer from feedback_reply;

-- Six questions are never added up: each by itself, for each kind of asker.
create view r06_asker as
select reference, written_at as counted_at, voice, question || '_' || coalesce(asked_by, 'NOT_RECORDED') as row_code, answer from feedback_reply;

-- The last feedback conversation decides; where there was none, a later talk with somebody independent is still an answer.
create view r06_held as
select concluded.reference, concluded.counted_at, concluded.voice, cast(null as varchar(30)) as row_code,
  case when how.words <> 'NOT_HELD' then 'HELD'
    when exists (select 1 from feedback_held later where later.reference = concluded.reference and later.form = 'independentFeedback')
      then 'HELD_LATER'
    when how.words = 'NOT_HELD' and because.words is not null then 'NOT_HELD_EXPLAINED'
    when how.words = 'NOT_HELD' then 'NOT_HELD' end as answer
from concluded
left join newest_entry feedback on feedback.reference = concluded.reference and feedback.form = 'feedbackConversation'
left join answer how on how.entry_id = feedback.id and how.field = 'how'
left join answer because on because.entry_id = feedback.id and because.field = 'notHeldBecause';
