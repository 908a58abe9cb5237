-- Who took an enquiry on from whom, or said no. Until a named person says yes it stays with whoever asked (MY-07).
create table transfer (
  entry_id bigint primary key,
  reference varchar(14) not null,
  from_user varchar(255) not null,
  -- Null when another organisation was asked.
  to_user varchar(255),
  accepted varchar(3) not null check (accepted in ('YES', 'NO')),
  accepted_by varchar(200),
  check (accepted = 'NO' or accepted_by is not null),
  check (accepted = 'NO' or to_user is null or to_user <> from_user),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index transfer_of_enquiry on transfer (reference, entry_id);
