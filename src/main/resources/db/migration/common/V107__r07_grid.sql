-- R-07: wellbeing and safety at the start and at the end, as the room of outcomes reads them: of each view, what was written down last in the
-- first conversation, and last at the end. Whoever of the two is asked, the person or the worker, is never mixed with the other.
create view grid_place as
select place.reference, place.whose_view, place.voice, place.wellbeing, place.safety, place.entry_id,
  case entry.stage when 'FIRST_CONVERSATION' then 'START' else 'END' end as at_the,
  case place.wellbeing when 'VERY_BAD' then -2 when 'BAD' then -1 when 'IN_BETWEEN' then 0 when 'GOOD' then 1 when 'VERY_GOOD' then 2 end as well,
  case place.safety when 'VERY_BAD' then -2 when 'BAD' then -1 when 'IN_BETWEEN' then 0 when 'GOOD' then 1 when 'VERY_GOOD' then 2 end as safe
from wellbeing_safety place join journal_entry entry on entry.id = place.entry_id
where entry.stage in ('FIRST_CONVERSATION', 'FEEDBACK_AND_CLOSURE')
and not exists (select 1 from wellbeing_safety later join journal_entry after on after.id = later.entry_id
  where later.reference = place.reference and later.whose_view = place.whose_view and later.entry_id > place.entry_id
    and after.stage = entry.stage);

-- Both ends of each closed enquiry, also those that are not on record.
create view grid_end as
select concluded.reference, concluded.counted_at, ends.at_the, whose.whose_view, place.voice, place.wellbeing, place.safety, place.well, place.safe,
  place.entry_id
from concluded cross join (values ('START'), ('END')) as ends(at_the) cross join (values ('PERSON_VIEW'), ('WORKER_VIEW')) as whose(whose_view)
left join grid_place place on place.reference = concluded.reference and place.at_the = ends.at_the and place.whose_view = whose.whose_view;

create view grid_quadrant as
select reference, counted_at, voice, at_the as row_code, whose_view,
  case when wellbeing = 'DECLINED' or safety = 'DECLINED' then 'DECLINED' when wellbeing = 'NOT_ASKED' or safety = 'NOT_ASKED' then 'NOT_ASKED'
    when well = 0 or safe = 0 then 'IN_BETWEEN' when well > 0 and safe > 0 then 'SAFE_AND_WELL' when safe > 0 then 'SAFE_NOT_WELL'
    when well > 0 then 'WELL_NOT_SAFE' when entry_id is not null then 'NEITHER' end as answer
from grid_end;

create view r07_quadrant_person as
select reference, counted_at, voice, row_code, answer from grid_quadrant where whose_view = 'PERSON_VIEW';

create view r07_quadrant_worker as
select reference, counted_at, voice, row_code, answer from grid_quadrant where whose_view = 'WORKER_VIEW';

-- From start to end. Two voices are no pair (X-02), nor is what somebody did not want to say or was not asked.
create view grid_shift as
select start.reference, start.counted_at, coalesce(finish.voice, start.voice) as voice, cast(null as varchar(30)) as row_code, start.whose_view,
  case when start.entry_id is null or finish.entry_id is null then null
    when start.well is null or start.safe is null or finish.well is null or finish.safe is null or start.voice <> finish.voice then 'NOT_PAIRED'
    when finish.well > start.well and finish.safe > start.safe then 'BOTH_BETTER'
    when finish.well = start.well and finish.safe > start.safe then 'SAFER_ONLY'
    when finish.well > start.well and finish.safe = start.safe then 'HAPPIER_ONLY'
    when finish.well = start.well and finish.safe = start.safe then 'SAME'
    when finish.well > start.well or finish.safe > start.safe then 'ONE_BETTER_ONE_WORSE' else 'WORSE' end as answer
from grid_end start join grid_end finish on finish.reference = start.reference and finish.whose_view = start.whose_view and finish.at_the = 'END'
where start.at_the = 'START';

create view r07_person as
select reference, counted_at, voice, row_code, answer from grid_shift where whose_view = 'PERSON_VIEW';

create view r07_worker as
select reference, counted_at, voice, row_code, answer from grid_shift where whose_view = 'WORKER_VIEW';
