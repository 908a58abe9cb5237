-- What they agree to, and what was passed on about them (LA-16, LA-31).

create table consent (
  entry_id bigint primary key,
  reference varchar(14) not null,
  voice varchar(20) check (voice in ('PERSON', 'REPRESENTATIVE', 'ADVOCATE')),
  answer varchar(20) not null check (answer in ('GIVEN', 'REFUSED', 'NOT_ABLE', 'NOT_ASKED')),
  asked_on date not null,
  agreed_until date,
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index consent_of_enquiry on consent (reference, entry_id);

create table consent_scope (
  entry_id bigint not null references consent,
  scope varchar(40) not null check (scope in ('ENQUIRY', 'SHARE_INFORMATION', 'MEETING', 'CONTACT_FAMILY',
    'CONTACT_EMPLOYER_OR_PROVIDER', 'CONTACT_POLICE')),
  primary key (entry_id, scope)
);

create table information_share (
  entry_id bigint not null,
  share_row integer not null check (share_row > 0),
  reference varchar(14) not null,
  with_whom text,
  what text,
  basis varchar(40) check (basis in ('CONSENT', 'VITAL_INTERESTS', 'PUBLIC_TASK', 'LEGAL_DUTY', 'SUBSTANTIAL_PUBLIC_INTEREST')),
  necessity text,
  share_ground varchar(30) check (share_ground in ('OTHERS_AT_RISK', 'SERIOUS_CRIME', 'UNDER_PRESSURE', 'BEST_INTERESTS')),
  told varchar(3) check (told in ('YES', 'NO')),
  shared_on date,
  primary key (entry_id, share_row),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index information_share_of_enquiry on information_share (reference, entry_id);

-- What each voice last said about each thing: by the day they said it, and by the order of writing within a day. An answer of which
-- nobody said whose it is counts as the person's, so that no refusal is lost.
create view current_consent as
select said.reference, about.scope, said.voice, said.answer, said.asked_on, said.agreed_until, said.entry_id
from consent said join consent_scope about on about.entry_id = said.entry_id
where not exists (select 1 from consent later join consent_scope later_about on later_about.entry_id = later.entry_id
  where later.reference = said.reference and later_about.scope = about.scope
    and coalesce(later.voice, 'PERSON') = coalesce(said.voice, 'PERSON')
    and (later.asked_on > said.asked_on or later.asked_on = said.asked_on and later.entry_id > said.entry_id));

-- A task that came back was handed in again with all its rows, so only its last entry in a visit counts; what is told at any time adds up.
create view current_share as
select information_share.*, entry.form from information_share
join journal_entry entry on entry.id = information_share.entry_id
where entry.form = 'informationShared'
   or entry.id = (select max(latest.id) from journal_entry latest where latest.reference = entry.reference and latest.form = entry.form
                    and latest.visit_id = entry.visit_id);
