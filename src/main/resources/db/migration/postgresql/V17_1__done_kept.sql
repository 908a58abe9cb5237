-- What was written stays as it was written.
create trigger action_done_kept before update or delete on action_done for each row execute function keep_what_was_written();
create trigger action_done_not_emptied before truncate on action_done for each statement execute function keep_what_was_written();
