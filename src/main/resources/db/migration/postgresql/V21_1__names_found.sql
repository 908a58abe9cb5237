-- How a word begins is found by its index whatever the language of the server.
create index adult_word_begins on adult_word (word varchar_pattern_ops, adult_id);

-- What was written stays as it was written.
create trigger adult_word_kept before update or delete on adult_word for each row execute function keep_what_was_written();
create trigger adult_word_not_emptied before truncate on adult_word for each statement execute function keep_what_was_written();
