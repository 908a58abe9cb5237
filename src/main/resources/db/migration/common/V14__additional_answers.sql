-- What was asked, beside each answer to a question that process owners added: they may word it anew tomorrow.
create table additional_answer (
  entry_id bigint not null references journal_entry,
  field varchar(200) not null check (trim(field) <> ''),
  place integer not null check (place >= 0),
  label text not null check (trim(label) <> ''),
  asked text not null,
  form_version integer not null check (form_version > 0),
  primary key (entry_id, field),
  unique (entry_id, place)
);
