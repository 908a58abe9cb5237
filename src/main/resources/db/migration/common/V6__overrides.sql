-- Acting without the person's agreement: on what ground, who decided, who else looked at it, and for how long (LA-16, LA-17).

create sequence override_number start with 1;

create table override_record (
  id bigint primary key,
  entry_id bigint not null unique,
  reference varchar(14) not null,
  ground varchar(30) not null check (ground in ('DANGER_TO_LIFE', 'OTHERS_AT_RISK', 'SERIOUS_CRIME', 'UNDER_PRESSURE', 'BEST_INTERESTS',
    'STAFF_OR_PROVIDER_INVOLVED', 'COURT_ORDER')),
  principle varchar(20) not null check (principle in ('EMPOWERMENT', 'PREVENTION', 'PROPORTIONALITY', 'PROTECTION', 'PARTNERSHIP',
    'ACCOUNTABILITY')),
  decision_maker varchar(200) not null check (trim(decision_maker) <> ''),
  told varchar(3) not null check (told in ('YES', 'NO')),
  review_on date not null,
  author varchar(255) not null,
  unique (id, reference),
  unique (id, reference, author),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index override_of_enquiry on override_record (reference, id);

-- Somebody else looks at it, once (LA-17).
create table override_countersigned (
  entry_id bigint primary key,
  reference varchar(14) not null,
  override_id bigint not null unique,
  agreed varchar(3) not null check (agreed in ('YES', 'NO')),
  author varchar(255) not null,
  countersigned_by varchar(255) not null check (trim(countersigned_by) <> ''),
  check (author <> countersigned_by),
  foreign key (override_id, reference, author) references override_record (id, reference, author),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);

create table override_reviewed (
  entry_id bigint primary key,
  reference varchar(14) not null,
  override_id bigint not null,
  still_needed varchar(3) not null check (still_needed in ('YES', 'NO')),
  review_on date,
  handed_to varchar(200),
  check (still_needed <> 'YES' or review_on is not null),
  foreign key (override_id, reference) references override_record (id, reference),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index review_of_override on override_reviewed (override_id, entry_id);

-- How each stands now. With the person's death the question of their agreement ends.
create view override_standing as
select made.id, made.entry_id, made.reference, made.ground, made.principle, made.decision_maker, made.told, made.author,
  coalesce(looked.review_on, made.review_on) as review_on, looked.handed_to,
  case when looked.still_needed = 'NO' or exists (select 1 from journal_entry death where death.reference = made.reference
         and death.form = 'personDied' and death.id > made.entry_id) then 'ENDED'
       when signed.agreed = 'YES' then 'IN_FORCE'
       when signed.agreed = 'NO' then 'NOT_AGREED'
       else 'WAITS_FOR_COUNTERSIGNATURE' end as state
from override_record made
left join override_countersigned signed on signed.override_id = made.id
left join override_reviewed looked on looked.override_id = made.id
  and looked.entry_id = (select max(latest.entry_id) from override_reviewed latest where latest.override_id = made.id);

-- What is urgent cannot wait for the countersignature, so it allows until somebody says no.
create view override_that_allows as
select * from override_standing where state in ('WAITS_FOR_COUNTERSIGNATURE', 'IN_FORCE');

-- An action that goes against what the person does not want is there only with a decision that allows it (SG-36).
drop view current_action;

alter table action add column against_wishes varchar(3) check (against_wishes in ('YES', 'NO'));
alter table action add column override_id bigint;
alter table action add constraint action_against_wishes_is_allowed check (against_wishes <> 'YES' or override_id is not null);
alter table action add constraint action_allowed_in_its_enquiry foreign key (override_id, reference) references override_record (id, reference);

-- Each form that plans replaces what it planned itself before; an action against their wish holds as long as what allows it.
create view current_action as
select action.* from action
join journal_entry entry on entry.id = action.entry_id
where entry.id = (select max(latest.id) from journal_entry latest
                  where latest.reference = entry.reference and latest.form in ('planningDiscussion', 'holdConference', 'holdReview'))
and (action.override_id is null or exists (select 1 from override_that_allows allowing where allowing.id = action.override_id));
