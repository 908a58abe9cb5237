-- What was written stays as it was written.
create trigger learning_step_kept before update, delete on learning_step for each row call 'safeguarding.journal.AppendOnly';
