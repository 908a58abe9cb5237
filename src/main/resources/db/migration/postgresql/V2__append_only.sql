-- What was written stays as it was written.
create function keep_what_was_written() returns trigger language plpgsql as $$
begin
  raise exception 'The record is only ever added to: % on % is refused', tg_op, tg_table_name;
end $$;

do $$
declare kept text;
begin
  foreach kept in array array['adult', 'enquiry', 'stage_visit'] loop
    execute format('create trigger %I before delete on %I for each row execute function keep_what_was_written()', kept || '_kept', kept);
  end loop;
  foreach kept in array array['journal_entry', 'answer', 'outcome', 'outcome_version', 'wishes_asked', 'wishes_revisited', 'not_wanted',
      'control_felt', 'action', 'action_outcome', 'outcome_without_action', 'gate_exception', 'feedback_answer', 'outcome_result',
      'closure'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function keep_what_was_written()',
      kept || '_kept', kept);
    execute format('create trigger %I before truncate on %I for each statement execute function keep_what_was_written()',
      kept || '_not_emptied', kept);
  end loop;
end $$;
