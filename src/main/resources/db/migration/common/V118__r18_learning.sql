-- R-18: what people said we could have done better. An item counts when it was said, and again, in a table of its own, when it was closed.
-- An item that nobody has sorted yet has no theme: that is no gap in the record, so it has a row of its own.
create view r18_opened as
select reference, opened_at as counted_at, cast(null as varchar(20)) as voice, coalesce(theme, 'NOT_SORTED') as row_code, state as answer from learning_item;

create view r18_closed as
select reference, closed_at as counted_at, cast(null as varchar(20)) as voice, coalesce(theme, 'NOT_SORTED') as row_code,
  case when closed_at < opened_at + interval '30' day then 'UP_TO_30_DAYS' when closed_at < opened_at + interval '90' day then 'UP_TO_90_DAYS'
    else 'LONGER' end as answer
from learning_item where state = 'CLOSED';
