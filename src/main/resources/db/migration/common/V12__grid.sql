-- The wellbeing and safety grid, in the person's view and in the worker's, never merged (CP-24, LA-44).
create table wellbeing_safety (
  entry_id bigint not null,
  reference varchar(14) not null,
  whose_view varchar(20) not null check (whose_view in ('PERSON_VIEW', 'WORKER_VIEW')),
  voice varchar(20) check (voice in ('PERSON', 'REPRESENTATIVE', 'ADVOCATE')),
  wellbeing varchar(20) not null check (wellbeing in ('VERY_BAD', 'BAD', 'IN_BETWEEN', 'GOOD', 'VERY_GOOD', 'DECLINED', 'NOT_ASKED')),
  safety varchar(20) not null check (safety in ('VERY_BAD', 'BAD', 'IN_BETWEEN', 'GOOD', 'VERY_GOOD', 'DECLINED', 'NOT_ASKED')),
  primary key (entry_id, whose_view),
  check ((whose_view = 'PERSON_VIEW') = (voice is not null)),
  check (whose_view = 'PERSON_VIEW' or wellbeing not in ('DECLINED', 'NOT_ASKED') and safety not in ('DECLINED', 'NOT_ASKED')),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index wellbeing_safety_of_enquiry on wellbeing_safety (reference, entry_id);

-- Long answers by what they say, so that the same words in somebody else's enquiry are found without reading it (MY-02a).
create table long_words (
  entry_id bigint not null,
  reference varchar(14) not null,
  print varchar(64) not null,
  primary key (entry_id, print),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index long_words_of_enquiry on long_words (reference, entry_id);
create index long_words_that_say_the_same on long_words (print, entry_id);
