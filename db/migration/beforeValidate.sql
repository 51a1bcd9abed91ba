-- V22 was mended while it was new: databases with rows could not be migrated. Those that it had migrated before have
-- the same tables, so the file that made them counts as the mended one.
do $$ begin
  if to_regclass('flyway_schema_history') is not null then
    update flyway_schema_history set checksum = 377610582 where version = '22' and checksum = 659049991;
  end if;
end $$;
