-- R-05: what they want may change at any time (SG-19). What was corrected when a form came back in the same visit is no change: of all
-- versions of a wish that one form left in one visit, the last holds. “What they want has changed” is said anew each time.
create view wish_said as
select wish.reference, wish.voice, said.outcome_id, said.version, said.words, said.rank_of_three, said.entry_id, entry.form, entry.visit_id,
  entry.stage, entry.written_at
from outcome wish
join outcome_version said on said.outcome_id = wish.id
join journal_entry entry on entry.id = said.entry_id
where not exists (select 1 from outcome_version later join journal_entry again on again.id = later.entry_id
  where later.outcome_id = said.outcome_id and later.version > said.version and again.form = entry.form
    and again.visit_id is not distinct from entry.visit_id and again.form <> 'wishesChanged');

-- Each time that a wish was another than before. A new menu code or a new request to us alone does not change what they want.
create view wish_changed as
with each_said as (select * from wish_said)
select said.reference, said.voice, said.entry_id, said.stage, said.written_at,
  case when said.rank_of_three is null and earlier.rank_of_three is not null then 'TAKEN_BACK' when said.words <> earlier.words then 'NEW_WORDS'
    else 'NEW_ORDER' end as change
from each_said said join each_said earlier on earlier.outcome_id = said.outcome_id and earlier.version < said.version
where (said.words <> earlier.words or said.rank_of_three is distinct from earlier.rank_of_three)
-- Said with "none between them" and not with the greatest number before it: PostgreSQL joins that at once, and the other row by row.
and not exists (select 1 from each_said amid where amid.outcome_id = said.outcome_id and amid.version < said.version and amid.version > earlier.version)
union all
-- A wish that came up only after the talk in which this voice first said what it wants.
select said.reference, said.voice, said.entry_id, said.stage, said.written_at, 'NEW_WISH' as change
from each_said said
where said.rank_of_three is not null
and not exists (select 1 from each_said earlier where earlier.outcome_id = said.outcome_id and earlier.version < said.version)
and exists (select 1 from outcome other join outcome_version before on before.outcome_id = other.id and before.version = 0
  join journal_entry first on first.id = before.entry_id
  where other.reference = said.reference and other.voice = said.voice and before.entry_id < said.entry_id
    and (first.form <> said.form or first.visit_id is distinct from said.visit_id or first.form = 'wishesChanged'));

create view r05_changes as
select reference, written_at as counted_at, voice, stage as row_code, change as answer from wish_changed;

-- Several wishes that changed in one talk are one time.
create view r05_enquiries as
select concluded.reference, concluded.counted_at, concluded.voice, cast(null as varchar(30)) as row_code,
  case when not exists (select 1 from outcome wish where wish.reference = concluded.reference) then 'NONE_ON_RECORD'
    when times.changed is null then 'NEVER' when times.changed = 1 then 'ONCE' when times.changed = 2 then 'TWICE' else 'MORE' end as answer
from concluded left join (select reference, count(distinct entry_id) as changed from wish_changed group by reference) times
  on times.reference = concluded.reference;
