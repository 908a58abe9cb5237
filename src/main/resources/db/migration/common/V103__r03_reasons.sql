-- R-03: why a wish came about only in part, or not at all.
create view r03_reasons as
select ended.reference, concluded.counted_at, ended.voice, ended.menu as row_code, ended.reason as answer
from concluded join outcome_end ended on ended.reference = concluded.reference
where ended.result in ('PARTLY', 'NOT');
