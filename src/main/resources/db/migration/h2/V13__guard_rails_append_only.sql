-- What was written stays as it was written.
create trigger refusal_kept before update, delete on refusal for each row call 'safeguarding.journal.AppendOnly';
create trigger capacity_assessment_kept before update, delete on capacity_assessment for each row call 'safeguarding.journal.AppendOnly';
create trigger advocacy_duty_kept before update, delete on advocacy_duty for each row call 'safeguarding.journal.AppendOnly';
create trigger consent_kept before update, delete on consent for each row call 'safeguarding.journal.AppendOnly';
create trigger consent_scope_kept before update, delete on consent_scope for each row call 'safeguarding.journal.AppendOnly';
create trigger information_share_kept before update, delete on information_share for each row call 'safeguarding.journal.AppendOnly';
create trigger override_record_kept before update, delete on override_record for each row call 'safeguarding.journal.AppendOnly';
create trigger override_countersigned_kept before update, delete on override_countersigned for each row call 'safeguarding.journal.AppendOnly';
create trigger override_reviewed_kept before update, delete on override_reviewed for each row call 'safeguarding.journal.AppendOnly';
create trigger pause_step_kept before update, delete on pause_step for each row call 'safeguarding.journal.AppendOnly';
create trigger timescale_kept before update, delete on timescale for each row call 'safeguarding.journal.AppendOnly';
create trigger linked_concern_kept before update, delete on linked_concern for each row call 'safeguarding.journal.AppendOnly';
create trigger reopening_kept before update, delete on reopening for each row call 'safeguarding.journal.AppendOnly';
create trigger transfer_kept before update, delete on transfer for each row call 'safeguarding.journal.AppendOnly';
create trigger wellbeing_safety_kept before update, delete on wellbeing_safety for each row call 'safeguarding.journal.AppendOnly';
create trigger long_words_kept before update, delete on long_words for each row call 'safeguarding.journal.AppendOnly';
