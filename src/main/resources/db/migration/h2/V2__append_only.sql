-- What was written stays as it was written.
create trigger adult_kept before delete on adult for each row call 'safeguarding.journal.AppendOnly';
create trigger enquiry_kept before delete on enquiry for each row call 'safeguarding.journal.AppendOnly';
create trigger stage_visit_kept before delete on stage_visit for each row call 'safeguarding.journal.AppendOnly';
create trigger journal_entry_kept before update, delete on journal_entry for each row call 'safeguarding.journal.AppendOnly';
create trigger answer_kept before update, delete on answer for each row call 'safeguarding.journal.AppendOnly';
create trigger outcome_kept before update, delete on outcome for each row call 'safeguarding.journal.AppendOnly';
create trigger outcome_version_kept before update, delete on outcome_version for each row call 'safeguarding.journal.AppendOnly';
create trigger wishes_asked_kept before update, delete on wishes_asked for each row call 'safeguarding.journal.AppendOnly';
create trigger wishes_revisited_kept before update, delete on wishes_revisited for each row call 'safeguarding.journal.AppendOnly';
create trigger not_wanted_kept before update, delete on not_wanted for each row call 'safeguarding.journal.AppendOnly';
create trigger control_felt_kept before update, delete on control_felt for each row call 'safeguarding.journal.AppendOnly';
create trigger action_kept before update, delete on action for each row call 'safeguarding.journal.AppendOnly';
create trigger action_outcome_kept before update, delete on action_outcome for each row call 'safeguarding.journal.AppendOnly';
create trigger outcome_without_action_kept before update, delete on outcome_without_action for each row call 'safeguarding.journal.AppendOnly';
create trigger gate_exception_kept before update, delete on gate_exception for each row call 'safeguarding.journal.AppendOnly';
create trigger feedback_answer_kept before update, delete on feedback_answer for each row call 'safeguarding.journal.AppendOnly';
create trigger outcome_result_kept before update, delete on outcome_result for each row call 'safeguarding.journal.AppendOnly';
create trigger closure_kept before update, delete on closure for each row call 'safeguarding.journal.AppendOnly';
