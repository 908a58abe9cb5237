-- What was written stays as it was written.
create trigger restriction_step_kept before update or delete on restriction_step for each row execute function keep_what_was_written();
create trigger restriction_step_not_emptied before truncate on restriction_step for each statement execute function keep_what_was_written();
create trigger restriction_reader_kept before update or delete on restriction_reader for each row execute function keep_what_was_written();
create trigger restriction_reader_not_emptied before truncate on restriction_reader for each statement execute function keep_what_was_written();
