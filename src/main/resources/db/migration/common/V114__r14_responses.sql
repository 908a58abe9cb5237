-- R-14: kinds of help in plans. Only the last plan of each visit to a stage counts, on the day on which it was written down.
create view r14_responses as
select planned.reference, plan.written_at as counted_at, cast(null as varchar(20)) as voice, planned.response as row_code,
  planned.response_answer as answer
from action planned join newest_in_visit plan on plan.id = planned.entry_id
where planned.response is not null;
