-- What was asked stays as it was asked.
create trigger additional_answer_kept before update, delete on additional_answer for each row call 'safeguarding.journal.AppendOnly';
