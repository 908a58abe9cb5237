-- One row for each refusal that was talked through to its end. A blank is not recorded, which is not the same as no.
create table refusal (
  entry_id bigint primary key,
  reference varchar(14) not null,
  voice varchar(20) check (voice in ('PERSON', 'REPRESENTATIVE', 'ADVOCATE')),
  who_declines varchar(30) check (who_declines in ('PERSON', 'FAMILY', 'BOTH', 'REPRESENTATIVE_WITH_AUTHORITY')),
  reason varchar(30) check (reason in ('NO_TRUST', 'NO_CONFIDENCE', 'DOES_NOT_WANT_CHANGE', 'AFRAID_OF_CONSEQUENCES', 'PRESSURE', 'ASHAMED',
    'LOYALTY', 'OTHER_HELP', 'NOT_KNOWN')),
  seen_alone boolean,
  pressure boolean,
  informed boolean,
  others_at_risk boolean,
  duty_overrides boolean,
  open_door varchar(30) check (open_door in ('LETTER', 'CARD', 'BOOKLET', 'TEXT_MESSAGE', 'WITH_TRUSTED_PERSON', 'READ_ALOUD_ONLY',
    'UNSAFE_TO_LEAVE')),
  next_try varchar(30) check (next_try in ('WE_TRY_AGAIN', 'SOMEONE_ELSE_KEEPS_CONTACT', 'NONE')),
  next_try_on date,
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index refusal_of_enquiry on refusal (reference, entry_id);
