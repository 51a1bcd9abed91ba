-- The schema past holds every row that any release ever had, and shows those of one release under the names of
-- the present tables: who puts it first in the search path asks that release with the same queries.
do $$ begin
  if to_regnamespace('past') is null then
    execute 'create schema past';
  end if;
exception when insufficient_privilege then
  raise exception 'the schema past is missing: run db/roles.sql as a superuser, it may be run again'
    using errcode = 'insufficient_privilege';
end $$;

-- Rows keep their key from release to release, so that a row that did not change is kept once.
alter table record alter column key drop default;
drop sequence record_key_seq;
comment on column record.key is 'Surrogate, the same in every release; never leaves the database';

alter table release add column number int;
update release r set number = (select count(*) from release e where e.released_at <= r.released_at);
alter table release alter column number set not null;
alter table release add constraint release_number_unique unique (number);
alter table release add constraint release_number_positive check (number > 0);
comment on column release.number is 'Counts releases from 1';

create function past_release() returns int language sql stable as $$
  select current_setting('khorgos.release')::int
$$;
comment on function past_release is 'Number of the release that the views of the schema past show';

create function recorded_tables() returns table (name text, columns text, key text) language sql stable as $$
  select c.relname::text,
    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
     from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
     where i.indrelid = c.oid and i.indisprimary)
  from pg_class c
  where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
    and c.relname not in ('release', 'change', 'release_file', 'flyway_schema_history')
$$;
comment on function recorded_tables is 'The tables that make up the record, with their columns and primary keys';

create function mirror_past() returns void language plpgsql as $$
declare
  present text := current_schema();
  path text := current_setting('search_path');
  schema_version text;
  t record;
  c record;
begin
  perform pg_advisory_xact_lock(5467468);
  select max(installed_rank)::text into schema_version from flyway_schema_history;
  if obj_description('past'::regnamespace) = schema_version then
    return;
  end if;
  for t in select relname from pg_class where relnamespace = 'past'::regnamespace and relkind = 'v' loop
    execute format('drop view if exists past.%I cascade', t.relname);
  end loop;
  for t in select * from recorded_tables() loop
    execute format('create table if not exists past.%I (since int not null, until int)', t.name || '_row');
    for c in
      select a.attname, format_type(a.atttypid, a.atttypmod) as type, l.collname
      from pg_attribute a left join pg_collation l on l.oid = a.attcollation and l.collname <> 'default'
      where a.attrelid = format('%I.%I', present, t.name)::regclass and a.attnum > 0 and not a.attisdropped
      order by a.attnum
    loop
      execute format('alter table past.%I add column if not exists %I %s %s', t.name || '_row', c.attname, c.type,
        case when c.collname is null then '' else format('collate %I', c.collname) end);
    end loop;
    execute format('create index if not exists %I on past.%I (%s)', t.name || '_row_key', t.name || '_row', t.key);
    execute format(
      'create view past.%I as select %s from past.%I where since <= past_release() and (until is null or until > past_release())',
      t.name, t.columns, t.name || '_row');
  end loop;
  for t in
    select relname from pg_class
    where relnamespace = present::regnamespace and relname in ('release', 'change') and relkind = 'r'
  loop
    execute format('create view past.%1$I as select * from %2$I.%1$I where number <= past_release()', t.relname, present);
  end loop;
  for t in
    select relname, pg_get_viewdef(oid) as definition from pg_class
    where relnamespace = present::regnamespace and relkind = 'v' order by oid
  loop
    perform set_config('search_path', 'past, ' || path, true);
    execute format('create view past.%I as %s', t.relname, t.definition);
    perform set_config('search_path', path, true);
  end loop;
  execute format('comment on schema past is %L', schema_version);
end $$;
comment on function mirror_past is 'Gives the schema past a table and a view for every table of the record; to be called after each migration';

create function keep_release(release_number int) returns void language plpgsql as $$
declare
  t record;
begin
  for t in select *, name || '_row' as kept from recorded_tables() loop
    execute format(
      'update past.%2$I p set until = $1
       from (select %1$s from past.%2$I where until is null except select %1$s from %3$I) gone
       where p.until is null and row(%4$s) = row(%5$s)',
      t.columns, t.kept, t.name,
      (select string_agg('p.' || k, ', ') from unnest(string_to_array(t.key, ', ')) k),
      (select string_agg('gone.' || k, ', ') from unnest(string_to_array(t.key, ', ')) k))
    using release_number;
    execute format(
      'insert into past.%2$I (%1$s, since)
       select %1$s, $1 from (select %1$s from %3$I except select %1$s from past.%2$I where until is null) fresh',
      t.columns, t.kept, t.name)
    using release_number;
    -- the same release, loaded again into a newer schema
    execute format('delete from past.%I where since = until', t.kept);
  end loop;
end $$;
comment on function keep_release is 'Keeps what the present tables hold as the rows of a release';
