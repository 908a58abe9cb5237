-- What was written stays as it was written.
create trigger model_deployment_kept before update, delete on model_deployment for each row call 'safeguarding.journal.AppendOnly';
create trigger model_decision_kept before update, delete on model_decision for each row call 'safeguarding.journal.AppendOnly';
