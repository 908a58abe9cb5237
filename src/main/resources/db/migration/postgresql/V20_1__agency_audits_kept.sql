-- What was written stays as it was written.
create trigger agency_audit_kept before update or delete on agency_audit for each row execute function keep_what_was_written();
create trigger agency_audit_not_emptied before truncate on agency_audit for each statement execute function keep_what_was_written();
create trigger agency_audit_score_kept before update or delete on agency_audit_score for each row execute function keep_what_was_written();
create trigger agency_audit_score_not_emptied before truncate on agency_audit_score for each statement execute function keep_what_was_written();
