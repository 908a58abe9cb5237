-- What was asked stays as it was asked.
create trigger additional_answer_kept before update or delete on additional_answer for each row execute function keep_what_was_written();
create trigger additional_answer_not_emptied before truncate on additional_answer for each statement execute function keep_what_was_written();
