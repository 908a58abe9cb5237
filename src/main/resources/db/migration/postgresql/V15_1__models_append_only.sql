-- What was written stays as it was written.
do $$
declare kept text;
begin
  foreach kept in array array['model_deployment', 'model_decision'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function keep_what_was_written()',
      kept || '_kept', kept);
    execute format('create trigger %I before truncate on %I for each statement execute function keep_what_was_written()',
      kept || '_not_emptied', kept);
  end loop;
end $$;
