-- R-13: enquiries that ended because the person asked for it, as the last agreement to close them says.
create view ceased_at_request as
select enquiry.reference from enquiry join closure on closure.reference = enquiry.reference
where enquiry.ending = 'CLOSED' and closure.ceased_at_request
and not exists (select 1 from closure later where later.reference = closure.reference and later.agreed_entry > closure.agreed_entry);

-- What was done about the last no since it was handed in.
create view no_talked_through as
select declined.reference, talk.id as talk_entry, talk.voice as talked_with, duties.id as duties_entry, door.id as door_entry
from newest_entry declined
left join newest_entry talk on talk.reference = declined.reference and talk.form = 'understandRefusal' and talk.id > declined.id
left join newest_entry duties on duties.reference = declined.reference and duties.form = 'considerDuties' and duties.id > declined.id
left join newest_entry door on door.reference = declined.reference and door.form = 'keepDoorOpen' and door.id > declined.id
where declined.form = 'personDeclines';
