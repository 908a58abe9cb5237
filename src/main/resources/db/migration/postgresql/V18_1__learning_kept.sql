-- What was written stays as it was written.
create trigger learning_step_kept before update or delete on learning_step for each row execute function keep_what_was_written();
create trigger learning_step_not_emptied before truncate on learning_step for each statement execute function keep_what_was_written();
