-- Waiting at the person's pace: asked for, asked again whether it still holds, ended. The newest step says how it stands.
create table pause_step (
  entry_id bigint primary key,
  reference varchar(14) not null,
  step varchar(10) not null check (step in ('ASKED', 'STILL', 'ENDED')),
  said_on date not null,
  wait_until date,
  check ((step = 'ENDED') = (wait_until is null)),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index pause_step_of_enquiry on pause_step (reference, entry_id);
