-- The table of closures was made anew, so it is told again to keep what was written.
create trigger closure_kept before update, delete on closure for each row call 'safeguarding.journal.AppendOnly';
