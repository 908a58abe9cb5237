-- R-16: what became of the risk, beside what came of what they wanted (X-01). Each closed enquiry, once.
create view r16_risk as
select concluded.reference, concluded.counted_at, concluded.voice, said.words as row_code, together.roll_up as answer
from concluded
left join outcome_roll_up together on together.reference = concluded.reference
left join newest_answer said on said.reference = concluded.reference and said.form = 'prepareClosure' and said.field = 'riskOutcome';
