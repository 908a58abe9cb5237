create index adult_word_begins on adult_word (word, adult_id);

-- What was written stays as it was written.
create trigger adult_word_kept before update, delete on adult_word for each row call 'safeguarding.journal.AppendOnly';
