-- An item of a list may be there in what one source states and not in the list that is shown.
do $$ declare
  t record;
begin
  for t in
    select relation_table as name, owner from (values
      ('exercise_participant', 'exercise_key'), ('exercise_equipment', 'exercise_key'), ('exercise_place', 'exercise_key'),
      ('event_participant', 'event_key'), ('event_statement', 'event_key'), ('event_quantity', 'event_key'),
      ('agreement_party', 'agreement_key'), ('project_stage', 'project_key'), ('project_owner', 'project_key')
    ) tables (relation_table, owner)
  loop
    execute format('alter table %I add column relation text collate "C" not null default ''first''', t.name);
    execute format(
      'alter table %I add constraint %I check (relation in (''first'', ''contradicts'', ''coarser'', ''planned'', ''earlier'', ''other-base'', ''variant''))',
      t.name, t.name || '_relation_known');
    execute format('create index %I on %I (%I) where relation <> ''first''', t.name || '_other', t.name, t.owner);
    execute format('comment on column %I.relation is %L', t.name,
      'first for an item of the list that is shown; otherwise how what lists the item relates to that list');
    if to_regclass(format('past.%I', t.name || '_row')) is not null then
      execute format('alter table past.%I add column relation text collate "C" default ''first''', t.name || '_row');
      execute format('alter table past.%I alter column relation drop default', t.name || '_row');
    end if;
  end loop;
end $$;
