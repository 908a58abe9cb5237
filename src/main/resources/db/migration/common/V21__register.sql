-- The words of each name as people look for them: small letters, without accents. A list of 100,000 enquiries is searched by how they begin.
create table adult_word (
  adult_id bigint not null references adult,
  word varchar(200) not null check (trim(word) <> ''),
  primary key (adult_id, word)
);
create index enquiry_of_adult on enquiry (adult_id);
