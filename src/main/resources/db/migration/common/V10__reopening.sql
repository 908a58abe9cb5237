-- Someone came back, and a manager agreed to open the enquiry again (MY-01b).
create table reopening (
  entry_id bigint primary key,
  reference varchar(14) not null,
  because text not null check (trim(because) <> ''),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index reopening_of_enquiry on reopening (reference, entry_id);

-- What was opened again is closed again: one closure for each agreement, no longer one for each enquiry.
create table closure_again (
  agreed_entry bigint primary key,
  reference varchar(14) not null references enquiry,
  feedback_entry bigint not null,
  prepared_entry bigint not null,
  prepared_by varchar(255) not null,
  agreed_by varchar(255) not null,
  check (prepared_by <> agreed_by),
  foreign key (feedback_entry, reference) references journal_entry (id, reference),
  foreign key (prepared_entry, reference) references journal_entry (id, reference),
  foreign key (agreed_entry, reference) references journal_entry (id, reference)
);
insert into closure_again (agreed_entry, reference, feedback_entry, prepared_entry, prepared_by, agreed_by)
select agreed_entry, reference, feedback_entry, prepared_entry, prepared_by, agreed_by from closure;
drop table closure;
alter table closure_again rename to closure;
create index closure_of_enquiry on closure (reference, agreed_entry);
