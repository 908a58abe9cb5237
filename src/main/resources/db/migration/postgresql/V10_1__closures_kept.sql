-- The table of closures was made anew, so it is told again to keep what was written.
create trigger closure_kept before update or delete on closure for each row execute function keep_what_was_written();
create trigger closure_not_emptied before truncate on closure for each statement execute function keep_what_was_written();
