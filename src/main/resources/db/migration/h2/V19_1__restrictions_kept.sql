-- What was written stays as it was written.
create trigger restriction_step_kept before update, delete on restriction_step for each row call 'safeguarding.journal.AppendOnly';
create trigger restriction_reader_kept before update, delete on restriction_reader for each row call 'safeguarding.journal.AppendOnly';
