-- R-01: each enquiry that was closed, and whether they were asked what they want.
create view r01_asked as
select reference, counted_at, voice, cast(null as varchar(30)) as row_code, asked as answer from concluded;
