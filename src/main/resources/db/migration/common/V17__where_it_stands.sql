-- Where an enquiry stands and who works on it, beside the enquiry, so that a list of all of them is quick. The journal can always prove it.
alter table enquiry add column stage varchar(30) check (stage in ('CONCERN', 'FIRST_CONVERSATION', 'STRATEGY_PLANNING', 'MAKING_ENQUIRIES',
  'CASE_CONFERENCE', 'REVIEW', 'FEEDBACK_AND_CLOSURE'));
-- Who did the latest work on it, and the name of the team they were in then. Not work are a manager's decision, advice that was asked for,
-- what is asked from outside after the closing, and a no to taking it on.
alter table enquiry add column worker varchar(255);
alter table enquiry add column team varchar(255);
update enquiry set stage = (select visit.stage from stage_visit visit where visit.id =
  (select max(latest.id) from stage_visit latest where latest.reference = enquiry.reference));
update enquiry set worker = (select entry.written_by from journal_entry entry where entry.id =
  (select max(latest.id) from journal_entry latest where latest.reference = enquiry.reference and latest.form not in ('decideEnquiry',
    'agreeClosure', 'weighRisk', 'countersignOverride', 'overrideReminder', 'answerRaiser', 'thinkAfterDeath', 'decideReopening', 'giveAdvice',
    'independentFeedback') and (latest.form <> 'acceptTransfer' or exists (select 1 from transfer taken where taken.entry_id = latest.id
    and taken.accepted = 'YES'))));
create index enquiry_raised on enquiry (raised_at, reference);
create index enquiry_ended on enquiry (ended_at, reference);
create index enquiry_of_worker on enquiry (worker, reference);
create index enquiry_of_team on enquiry (team, reference);
create index enquiry_in_stage on enquiry (stage, reference);

-- Reports ask for the newest entry of one form in every enquiry.
create index journal_by_form on journal_entry (form, reference, id);

-- What became of what was promised: "people do what they say they will" (SG-06, R-15).
create table action_done (
  entry_id bigint not null,
  action_id bigint not null references action,
  reference varchar(14) not null,
  done varchar(20) not null check (done in ('DONE', 'NOT_DONE', 'NO_LONGER_NEEDED')),
  done_on date,
  because text,
  check (done = 'DONE' or done_on is null),
  primary key (entry_id, action_id),
  foreign key (entry_id, reference) references journal_entry (id, reference)
);
create index action_done_of_action on action_done (action_id, entry_id);
create index action_done_of_enquiry on action_done (reference, entry_id);
