-- R-10: meetings and the conversations around them. A meeting is the last word of its form in one visit to its stage. It counts on the day on
-- which it was held (noon says the day, wherever the clock stands), or else on the day on which it was written down.
create view meeting as
select held.id, held.reference, held.form, held.visit_id, cast(cast(on_day.words as varchar(10)) as date) as held_on,
  coalesce(cast(cast(on_day.words as varchar(10)) || ' 12:00:00+00' as timestamp with time zone), held.written_at) as counted_at
from newest_in_visit held
left join answer on_day on on_day.entry_id = held.id and on_day.field = 'heldOn' and on_day.words like '____-__-__'
where held.form in ('planningDiscussion', 'holdConference', 'holdReview');

-- The conversations before and after it. One was held if it is on record who was spoken with, and was not if somebody went on without it.
create view meeting_around as
select meeting.reference, meeting.form, meeting.counted_at, meeting.held_on, told.id as after_entry,
  cast(cast(told_on.words as varchar(10)) as date) as after_on,
  invited.words as invited,
  case present.words when 'PERSON' then 'YES' when 'IN_PERSON' then 'YES' when 'REPRESENTATIVE' then 'REPRESENTATIVE'
    when 'BY_REPRESENTATIVE' then 'REPRESENTATIVE' when 'ADVOCATE' then 'ADVOCATE' when 'BY_ADVOCATE' then 'ADVOCATE'
    when 'NOBODY' then 'NO' when 'IN_WRITING' then 'NO' when 'BY_WORKER' then 'NO' end as came,
  case when views.entry_id is not null then 'YES' end as views_put_forward,
  case when asked.voice is not null then 'YES' when asked_not.entry_id is not null then 'NO' end as conversation_before,
  case when told.voice is not null then 'YES' when told_not.entry_id is not null then 'NO' end as conversation_after
from meeting
left join answer present on present.entry_id = meeting.id
  and present.field = case meeting.form when 'planningDiscussion' then 'howViewsPresented' else 'attended' end
left join answer views on views.entry_id = meeting.id
  and views.field = case meeting.form when 'planningDiscussion' then 'viewsPresented' else 'viewsPutForward' end
left join newest_in_visit asked on asked.reference = meeting.reference and asked.visit_id = meeting.visit_id
  and asked.form in ('beforeConference', 'beforeReview')
  and asked.form = case meeting.form when 'holdConference' then 'beforeConference' when 'holdReview' then 'beforeReview' end
left join answer invited on invited.entry_id = asked.id and invited.field = 'invited'
left join gate_exception asked_not on asked_not.entry_id = asked.id
left join newest_in_visit told on told.reference = meeting.reference and told.visit_id = meeting.visit_id
  and told.form in ('tellPlan', 'afterConference', 'afterReview')
  and told.form = case meeting.form when 'planningDiscussion' then 'tellPlan' when 'holdConference' then 'afterConference' else 'afterReview' end
left join answer told_on on told_on.entry_id = told.id and told_on.field = 'heldOn' and told_on.words like '____-__-__'
left join gate_exception told_not on told_not.entry_id = told.id;

-- Whether views were put forward is asked only of meetings to which the person did not come.
create view meeting_fact as
select around.reference, around.form, around.counted_at, asked.row_code,
  case asked.row_code when 'INVITED' then around.invited when 'CAME' then around.came when 'VIEWS_PUT_FORWARD' then around.views_put_forward
    when 'CONVERSATION_BEFORE' then around.conversation_before else around.conversation_after end as answer
from meeting_around around
join (values ('INVITED'), ('CAME'), ('VIEWS_PUT_FORWARD'), ('CONVERSATION_BEFORE'), ('CONVERSATION_AFTER')) asked (row_code)
  on (asked.row_code <> 'VIEWS_PUT_FORWARD' or around.came <> 'YES')
  and (around.form <> 'planningDiscussion' or asked.row_code not in ('INVITED', 'CONVERSATION_BEFORE'));

create view r10_planning as
select reference, counted_at, cast(null as varchar(20)) as voice, row_code, answer from meeting_fact where form = 'planningDiscussion';

create view r10_conference as
select reference, counted_at, cast(null as varchar(20)) as voice, row_code, answer from meeting_fact where form = 'holdConference';

create view r10_review as
select reference, counted_at, cast(null as varchar(20)) as voice, row_code, answer from meeting_fact where form = 'holdReview';

-- Calendar days from the meeting to the conversation after it. Days that do not fit together are not recorded.
create view r10_days as
select reference, counted_at, cast(null as varchar(20)) as voice, form as row_code,
  case when after_entry is null then 'NOT_YET' when after_on is null or held_on is null or after_on < held_on then null
    when after_on = held_on then 'SAME_DAY' when after_on <= held_on + interval '2' day then 'ONE_TO_TWO'
    when after_on <= held_on + interval '7' day then 'THREE_TO_SEVEN' else 'MORE_THAN_A_WEEK' end as answer
from meeting_around;
