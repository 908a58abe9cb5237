-- What was written stays as it was written.
do $$
declare kept text;
begin
  foreach kept in array array['refusal', 'capacity_assessment', 'advocacy_duty', 'consent', 'consent_scope', 'information_share', 'override_record',
      'override_countersigned', 'override_reviewed', 'pause_step', 'timescale', 'linked_concern', 'reopening', 'transfer',
      'wellbeing_safety', 'long_words'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function keep_what_was_written()',
      kept || '_kept', kept);
    execute format('create trigger %I before truncate on %I for each statement execute function keep_what_was_written()',
      kept || '_not_emptied', kept);
  end loop;
end $$;
