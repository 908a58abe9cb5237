-- Another adult at risk who came to light in an enquiry has a concern of their own, and the two know of each other (LA-23, MY-01d).
create table linked_concern (
  entry_id bigint primary key,
  reference varchar(14) not null,
  linked_reference varchar(14) not null unique references enquiry,
  same_source varchar(20) check (same_source in ('YES', 'NO', 'NOT_KNOWN')),
  check (linked_reference <> reference),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index linked_concern_of_enquiry on linked_concern (reference);
