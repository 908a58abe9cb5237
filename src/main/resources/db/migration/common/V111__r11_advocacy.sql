-- R-11: who helps people to be heard. It is thought of when the first conversation is prepared, and may be thought of again: the last time says.
create view advocacy_considered as
select thought.reference,
  case when 'YES' in (understanding.words, retaining.words, weighing.words, communicating.words) then 'YES'
    when understanding.words = 'NO' and retaining.words = 'NO' and weighing.words = 'NO' and communicating.words = 'NO' then 'NO' end
    as difficulty,
  -- Someone whom the person does not want is not suitable; whether they want them is asked only the second time.
  case when suitable.words = 'NO' or wanted.words = 'NO' then 'NO'
    when suitable.words = 'YES' and (wanted.words = 'YES' or thought.form = 'prepareFirstConversation') then 'YES' end as suitable_person
from journal_entry thought
left join answer understanding on understanding.entry_id = thought.id and understanding.field = 'difficultyUnderstanding'
left join answer retaining on retaining.entry_id = thought.id and retaining.field = 'difficultyRetaining'
left join answer weighing on weighing.entry_id = thought.id and weighing.field = 'difficultyWeighing'
left join answer communicating on communicating.entry_id = thought.id and communicating.field = 'difficultyCommunicating'
left join answer suitable on suitable.entry_id = thought.id and suitable.field = 'appropriatePerson'
left join answer wanted on wanted.entry_id = thought.id and wanted.field = 'appropriatePersonWanted'
where thought.form in ('prepareFirstConversation', 'considerAdvocacy')
and not exists (select 1 from journal_entry later where later.reference = thought.reference
  and later.form in ('prepareFirstConversation', 'considerAdvocacy') and later.id > thought.id);

-- Whether an advocate was asked for: the task to ask for one says, or else what was found when the first conversation was prepared.
create view advocate_asked_for as
select enquiry.reference,
  case when referral_day.words is not null then 'YES' when agreed.words = 'NO' then 'DECLINED' when referral.id is not null then null
    else case advocate.words when 'REFERRED' then 'YES' when 'IN_PLACE' then 'HAD_ONE' when 'DECLINED' then 'DECLINED'
      when 'NOT_NEEDED' then 'NO' end end as asked_for,
  cast(cast(coalesce(referral_day.words, case when referral.id is null and advocate.words = 'REFERRED' then prepared_day.words end)
    as varchar(10)) as date) as asked_on,
  advocate.words as at_the_beginning
from enquiry
left join newest_entry referral on referral.reference = enquiry.reference and referral.form = 'referAdvocate'
left join answer referral_day on referral_day.entry_id = referral.id and referral_day.field = 'advocateReferredOn'
  and referral_day.words like '____-__-__'
left join answer agreed on agreed.entry_id = referral.id and agreed.field = 'advocateAgreed'
left join newest_entry prepared on prepared.reference = enquiry.reference and prepared.form = 'prepareFirstConversation'
left join answer advocate on advocate.entry_id = prepared.id and advocate.field = 'advocate'
left join answer prepared_day on prepared_day.entry_id = prepared.id and prepared_day.field = 'advocateReferredOn'
  and prepared_day.words like '____-__-__';

create view advocate_began as
select looked.reference, case when first_contact.words is not null then 'YES' else 'NO' end as began,
  cast(cast(first_contact.words as varchar(10)) as date) as began_on
from newest_entry looked
left join answer first_contact on first_contact.entry_id = looked.id and first_contact.field = 'advocateFirstContactOn'
  and first_contact.words like '____-__-__'
where looked.form = 'advocateBegan';

-- Who supported somebody who lacked capacity (SG3a too). An advocate who began, who was there already, or who ever spoke for them; else family
-- or a friend: someone suitable who helps them, or a representative who ever spoke for them; else nobody, if that is what was found.
create view capacity_support as
select lacks.reference,
  case when began.began = 'YES' or asked.at_the_beginning = 'IN_PLACE' or heard.by_advocate = 1 then 'ADVOCATE'
    when thought.suitable_person = 'YES' or heard.by_representative = 1 then 'FAMILY_OR_FRIEND'
    when thought.suitable_person = 'NO' then 'NOBODY' end as support
from cut_capacity lacks
left join advocate_asked_for asked on asked.reference = lacks.reference
left join advocate_began began on began.reference = lacks.reference
left join advocacy_considered thought on thought.reference = lacks.reference
left join (select reference, max(case when voice = 'ADVOCATE' then 1 else 0 end) as by_advocate,
    max(case when voice = 'REPRESENTATIVE' then 1 else 0 end) as by_representative
  from journal_entry where voice in ('ADVOCATE', 'REPRESENTATIVE') group by reference) heard on heard.reference = lacks.reference
where lacks.code = 'LACKS';

-- Whether the advocate began is asked only where one was asked for or was there already.
create view r11_steps as
select concluded.reference, concluded.counted_at, concluded.voice, step.row_code,
  case step.row_code when 'DIFFICULTY' then thought.difficulty when 'SUITABLE_PERSON' then thought.suitable_person
    when 'REFERRED' then asked.asked_for else case asked.asked_for when 'HAD_ONE' then 'HAD_ONE' else began.began end end as answer
from concluded
left join advocacy_considered thought on thought.reference = concluded.reference
left join advocate_asked_for asked on asked.reference = concluded.reference
left join advocate_began began on began.reference = concluded.reference
join (values ('DIFFICULTY'), ('SUITABLE_PERSON'), ('REFERRED'), ('STARTED')) step (row_code)
  on step.row_code <> 'STARTED' or asked.asked_for in ('YES', 'HAD_ONE');

create view r11_days as
select concluded.reference, concluded.counted_at, concluded.voice, cast(null as varchar(30)) as row_code,
  case when began.began = 'NO' then 'NOT_BEGUN' when began.began_on is null or asked.asked_on is null or began.began_on < asked.asked_on then null
    when began.began_on <= asked.asked_on + interval '3' day then 'UP_TO_THREE'
    when began.began_on <= asked.asked_on + interval '7' day then 'FOUR_TO_SEVEN'
    when began.began_on <= asked.asked_on + interval '14' day then 'EIGHT_TO_FOURTEEN' else 'LONGER' end as answer
from concluded
join advocate_asked_for asked on asked.reference = concluded.reference and asked.asked_for = 'YES'
left join advocate_began began on began.reference = concluded.reference;

create view r11_support as
select concluded.reference, concluded.counted_at, concluded.voice, cast(null as varchar(30)) as row_code, supported.support as answer
from concluded join capacity_support supported on supported.reference = concluded.reference;
