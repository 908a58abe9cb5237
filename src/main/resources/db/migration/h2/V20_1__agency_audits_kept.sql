-- What was written stays as it was written.
create trigger agency_audit_kept before update, delete on agency_audit for each row call 'safeguarding.journal.AppendOnly';
create trigger agency_audit_score_kept before update, delete on agency_audit_score for each row call 'safeguarding.journal.AppendOnly';
