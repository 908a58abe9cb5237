-- What was written stays as it was written.
create trigger action_done_kept before update, delete on action_done for each row call 'safeguarding.journal.AppendOnly';
