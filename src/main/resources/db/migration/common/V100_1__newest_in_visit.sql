-- A form that came back was handed in again in the same visit to a stage: only the last time counts. A stage that is held twice counts twice.
-- What starts at any time never comes back, so each time counts; the list is held together with the forms by a test.
create view newest_in_visit as
select entry.id, entry.reference, entry.form, entry.stage, entry.visit_id, entry.voice, entry.written_by, entry.written_at
from journal_entry entry
where not exists (select 1 from journal_entry later where later.reference = entry.reference and later.form = entry.form
  and later.id > entry.id and later.visit_id is not distinct from entry.visit_id
  and later.form not in ('actWithoutAgreement', 'adviceAsked', 'capacityQuestion', 'consentChanged', 'independentFeedback', 'informationShared',
    'pauseAsked', 'personDeclines', 'personDied', 'raiserEscalates', 'readyToGoOn', 'reopenAsked', 'riskRisen', 'someoneElseAtRisk',
    'transferAsked', 'wishesChanged'));
