-- What reports read. A figure is a view with five columns: reference, counted_at (the moment that decides the period), voice, row_code (rows
-- of its own, or null) and answer (null is "not recorded"). A cut is a view with two: reference and code; no row is "not recorded".

-- Said with "no later one" and not with the greatest number: of that PostgreSQL expects nearly no rows, and joins each with each.
create view newest_entry as
select entry.id, entry.reference, entry.form, entry.stage, entry.visit_id, entry.voice, entry.written_by, entry.written_at
from journal_entry entry
where not exists (select 1 from journal_entry later where later.reference = entry.reference and later.form = entry.form and later.id > entry.id);

create view newest_answer as
select entry.reference, entry.form, said.field, said.words, entry.id as entry_id, entry.voice, entry.written_at
from newest_entry entry join answer said on said.entry_id = entry.id;

-- Whether they were asked what they want: what was said last, and "not asked" only if nothing ever was (X-03).
create view asked_last as
select asked.reference, asked.asked, asked.voice, asked.entry_id from wishes_asked asked
where not exists (select 1 from wishes_asked other where other.reference = asked.reference
  and case when (other.asked = 'NOT_ASKED') = (asked.asked = 'NOT_ASKED') then other.entry_id > asked.entry_id
    else other.asked <> 'NOT_ASKED' end);

-- An enquiry that has ended with a closing; one that was opened again counts when it ends again.
create view concluded as
select enquiry.reference, enquiry.ended_at as counted_at, asked_last.voice, asked_last.asked from enquiry
left join asked_last on asked_last.reference = enquiry.reference
where enquiry.ending = 'CLOSED';

create view cut_team as select reference, team as code from enquiry where team is not null;

create view cut_source as select reference, words as code from newest_answer where form = 'raiseConcern' and field = 'sourceOfRisk';

create view cut_location as select reference, words as code from newest_answer where form = 'raiseConcern' and field = 'location';

create table abuse_type (code varchar(30) primary key);
insert into abuse_type (code) values ('PHYSICAL'), ('DOMESTIC'), ('SEXUAL'), ('SEXUAL_EXPLOITATION'), ('PSYCHOLOGICAL'), ('FINANCIAL_OR_MATERIAL'),
  ('MODERN_SLAVERY'), ('DISCRIMINATORY'), ('ORGANISATIONAL'), ('NEGLECT_OR_OMISSION'), ('SELF_NEGLECT');

-- One row for each kind: an enquiry can have several.
create view cut_abuse_type as
select said.reference, abuse_type.code from newest_answer said
join abuse_type on said.words like '%"' || abuse_type.code || '"%'
where said.form = 'raiseConcern' and said.field = 'abuseTypes';

create view cut_gender as select reference, words as code from newest_answer where form = 'prepareFirstConversation' and field = 'gender';

create view cut_support_reason as
select reference, words as code from newest_answer where form = 'prepareFirstConversation' and field = 'supportReason';

-- The national groups; the finer answer stays in the record.
create view cut_ethnicity as
select reference, case when words like 'WHITE!_%' escape '!' then 'WHITE' when words like 'MIXED!_%' escape '!' then 'MIXED'
  when words like 'ASIAN!_%' escape '!' then 'ASIAN' when words like 'BLACK!_%' escape '!' then 'BLACK'
  when words in ('ARAB', 'OTHER') then 'OTHER' else words end as code
from newest_answer where form = 'prepareFirstConversation' and field = 'ethnicity';

-- Whether they could make the decisions that were asked of them: the last assessment, else what the first conversation says (SG-25, SG3a).
create view cut_capacity as
select first.reference, case coalesce(
    (select assessed.conclusion from capacity_assessment assessed where assessed.entry_id =
      (select max(latest.entry_id) from capacity_assessment latest where latest.reference = first.reference)),
    (select said.words from answer said where said.entry_id = first.id and said.field = 'capacityResult'),
    (select said.words from answer said where said.entry_id = first.id and said.field = 'capacityDoubt'))
  when 'HAS_CAPACITY' then 'HAS' when 'NO_REASON_TO_DOUBT' then 'HAS' when 'LACKS_CAPACITY' then 'LACKS'
  when 'NOT_NOW_ASK_LATER' then 'NOT_KNOWN' when 'FLUCTUATES' then 'NOT_KNOWN' when 'DOUBT_TO_ASSESS' then 'NOT_KNOWN'
  when 'DOUBT_ASSESSED' then 'NOT_KNOWN' end as code
from newest_entry first where first.form = 'firstConversation';
