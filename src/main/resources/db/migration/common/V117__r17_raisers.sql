-- R-17: whoever raised a concern hears back. Each concern counts on the day on which it was raised.
create view r17_told as
select enquiry.reference, enquiry.raised_at as counted_at, cast(null as varchar(20)) as voice, role.words as row_code, told.words as answer
from enquiry
left join newest_answer role on role.reference = enquiry.reference and role.form = 'raiseConcern' and role.field = 'raiserRole'
left join newest_answer told on told.reference = enquiry.reference and told.form = 'tellRaiser' and told.field = 'told';

-- Each time they were not content, and the answer to it: the last one before they were not content again. Who speaks up twice before there is
-- an answer gets one answer to both.
create view raiser_answered as
select said.id, said.reference, said.written_at,
  (select min(answered.id) from journal_entry answered where answered.reference = said.reference and answered.form = 'answerRaiser'
     and answered.id > said.id) as first_answer
from journal_entry said where said.form = 'raiserEscalates';

create view r17_escalations as
select said.reference, said.written_at as counted_at, cast(null as varchar(20)) as voice, role.words as row_code, result.words as answer
from raiser_answered said
left join newest_answer role on role.reference = said.reference and role.form = 'raiseConcern' and role.field = 'raiserRole'
left join answer result on result.field = 'escalationResult' and result.entry_id =
  (select max(answered.id) from journal_entry answered where answered.reference = said.reference and answered.form = 'answerRaiser'
     and answered.id >= said.first_answer
     and not exists (select 1 from journal_entry again where again.reference = said.reference and again.form = 'raiserEscalates'
       and again.id > said.first_answer and again.id < answered.id));
