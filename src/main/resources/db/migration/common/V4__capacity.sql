-- What assessments of capacity came to, and which advocate the table asked for (LA-14, LA-15, R-11). The words are in the journal.

create table capacity_assessment (
  entry_id bigint primary key,
  reference varchar(14) not null,
  conclusion varchar(20) not null check (conclusion in ('HAS_CAPACITY', 'LACKS_CAPACITY', 'NOT_NOW_ASK_LATER')),
  fluctuates varchar(3) check (fluctuates in ('YES', 'NO')),
  unwise varchar(3) check (unwise in ('YES', 'NO')),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index capacity_assessment_of_enquiry on capacity_assessment (reference, entry_id);

-- The answer beside what it rests on: a table that is changed later does not change what was decided. No capacity means not assessed.
create table advocacy_duty (
  entry_id bigint primary key,
  reference varchar(14) not null,
  difficulty boolean not null,
  appropriate_person boolean not null,
  capacity varchar(20) check (capacity in ('HAS_CAPACITY', 'LACKS_CAPACITY', 'NOT_NOW_ASK_LATER')),
  duty varchar(20) not null check (duty in ('CARE_ACT_ADVOCATE', 'IMCA', 'NONE')),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index advocacy_duty_of_enquiry on advocacy_duty (reference, entry_id);
