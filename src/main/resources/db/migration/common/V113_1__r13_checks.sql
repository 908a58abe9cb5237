-- R-13: whether each check before such a closing is evidenced (MY-01a, MY-01b, MY-01d, MY-06): the answer and the words beside it, both.
create view ceased_check as
select concluded.reference, concluded.counted_at, asked.row_code,
  case when case asked.row_code
      when 'SEEN_ALONE' then alone.words = 'YES' or alone.words = 'NO' and not_alone.entry_id is not null and tried.entry_id is not null
      when 'PRESSURE_CONSIDERED' then pressure.entry_id is not null and signs.entry_id is not null
      when 'OPTIONS_EXPLAINED' then options.words = 'YES' and options_words.entry_id is not null
      when 'INFORMED' then informed.words = 'YES' and informed_words.entry_id is not null
      when 'OTHERS_AT_RISK_CONSIDERED' then others.words = 'NO' or others.words = 'YES' and others_who.entry_id is not null
      when 'OPEN_DOOR' then door.words = 'YES' and door_words.entry_id is not null
      else next_try.words = 'WE_TRY_AGAIN' and next_try_on.entry_id is not null or next_try.words = 'SOMEONE_ELSE_KEEPS_CONTACT'
        and keeps_contact.entry_id is not null or next_try.words = 'NONE' and no_try.entry_id is not null end
    then 'EVIDENCED' else 'NOT_EVIDENCED' end as answer
from ceased_at_request ceased
join concluded on concluded.reference = ceased.reference
left join no_talked_through done on done.reference = ceased.reference
cross join (values ('SEEN_ALONE'), ('PRESSURE_CONSIDERED'), ('OPTIONS_EXPLAINED'), ('INFORMED'), ('OTHERS_AT_RISK_CONSIDERED'), ('OPEN_DOOR'),
  ('NEXT_TRY_SETTLED')) asked (row_code)
left join answer alone on alone.entry_id = done.talk_entry and alone.field = 'seenAlone'
left join answer not_alone on not_alone.entry_id = done.talk_entry and not_alone.field = 'notSeenAloneBecause'
left join answer tried on tried.entry_id = done.talk_entry and tried.field = 'privateTried'
left join answer pressure on pressure.entry_id = done.talk_entry and pressure.field = 'pressureConsidered'
left join answer signs on signs.entry_id = done.talk_entry and signs.field = 'pressureWhat'
left join answer options on options.entry_id = done.talk_entry and options.field = 'optionsExplained'
left join answer options_words on options_words.entry_id = done.talk_entry and options_words.field = 'optionsWords'
left join answer informed on informed.entry_id = done.talk_entry and informed.field = 'informed'
left join answer informed_words on informed_words.entry_id = done.talk_entry and informed_words.field = 'informedWords'
left join answer others on others.entry_id = done.duties_entry and others.field = 'othersAtRisk'
left join answer others_who on others_who.entry_id = done.duties_entry and others_who.field = 'othersAtRiskWhat'
left join answer door on door.entry_id = done.door_entry and door.field = 'openDoorSaid'
left join answer door_words on door_words.entry_id = done.door_entry and door_words.field = 'openDoorWords'
left join answer next_try on next_try.entry_id = done.door_entry and next_try.field = 'nextTry'
left join answer next_try_on on next_try_on.entry_id = done.door_entry and next_try_on.field = 'nextTryOn'
left join answer keeps_contact on keeps_contact.entry_id = done.door_entry and keeps_contact.field = 'whoKeepsContact'
left join answer no_try on no_try.entry_id = done.door_entry and no_try.field = 'noTryBecause';

create view r13_checks as
select reference, counted_at, cast(null as varchar(20)) as voice, row_code, answer from ceased_check;

create view r13_closures as
select reference, counted_at, cast(null as varchar(20)) as voice, cast(null as varchar(30)) as row_code,
  case when min(answer) = max(answer) and min(answer) = 'EVIDENCED' then 'ALL_EVIDENCED' else 'SOME_MISSING' end as answer
from ceased_check group by reference, counted_at;
