-- What was written stays as it was written.
create trigger model_move_kept before update, delete on model_move for each row call 'safeguarding.journal.AppendOnly';
create trigger model_move_one_kept before update, delete on model_move_one for each row call 'safeguarding.journal.AppendOnly';
