-- SG1f: concerns raised and enquiries decided on. A concern that became an enquiry is in both. Noon says the day, wherever the clock stands.
create view sg1f_started as
select reference, raised_at as counted_at, cast(null as varchar(20)) as voice, 'CONCERN' as row_code, 'COUNTED' as answer from enquiry
union all
select decided.reference, coalesce(cast(cast(on_day.words as varchar(10)) || ' 12:00:00+00' as timestamp with time zone), decided.written_at),
  cast(null as varchar(20)), case cast(said.words as varchar(30)) when 'SECTION_42_ENQUIRY' then 'SECTION_42' else 'OTHER' end, 'COUNTED'
from newest_entry decided
join answer said on said.entry_id = decided.id and said.field = 'decision'
  and cast(said.words as varchar(30)) in ('SECTION_42_ENQUIRY', 'OTHER_ENQUIRY')
left join answer on_day on on_day.entry_id = decided.id and on_day.field = 'decidedOn' and on_day.words like '____-__-__'
where decided.form = 'decideEnquiry';
