-- A report is worked out by one process, so that on a small server workers keep the others. The setting is that of our own role in our own database.
do $$
begin
  execute format('alter role current_user in database %I set max_parallel_workers_per_gather = 0', current_database());
end $$;
