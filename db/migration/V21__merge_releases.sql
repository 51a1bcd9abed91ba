-- A row says since which release it stands. Rows that were replaced or removed are kept in the schema past, with the
-- release that did so; those that stand are kept once, in their table. A load stages what the files say beside the
-- tables and merges it, so that rows which did not change are not touched.

create or replace function recorded_tables() returns table (name text, columns text, key text) language sql stable as $$
  select c.relname::text,
    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname <> 'since'),
    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
     from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
     where i.indrelid = c.oid and i.indisprimary)
  from pg_class c
  where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
    and c.relname not in ('release', 'change', 'release_file', 'flyway_schema_history')
  order by c.oid
$$;
comment on function recorded_tables is 'The tables that make up the record, in the order in which they were made, with their columns and primary keys';

create function stored_columns(table_name text) returns text[] language sql stable as $$
  select array_agg(quote_ident(a.attname) order by a.attnum)
  from pg_attribute a
  where a.attrelid = format('%I.%I', current_schema(), table_name)::regclass
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attname <> 'since'
$$;
comment on function stored_columns is 'The columns of a table that a load fills';

create function aliased(columns text[], alias text) returns text language sql immutable as $$
  select string_agg(alias || '.' || c, ', ' order by n) from unnest(columns) with ordinality as x (c, n)
$$;
comment on function aliased is 'Columns of a table that has an alias, as a list';

do $$ declare t record; begin
  for t in select relname from pg_class where relnamespace = 'past'::regnamespace and relkind = 'v' loop
    execute format('drop view if exists past.%I cascade', t.relname);
  end loop;
end $$;

-- The names of the actors that a record tells of are the same for many records: their words are made once in a load.
create function parsed_words(texts text) returns tsvector immutable parallel safe
  return ts_delete(
    to_tsvector('pg_catalog.simple', replace(texts || E'\n', E'\n', ' endoftext '))
      || to_tsvector('pg_catalog.russian', replace(texts || E'\n', E'\n', ' endoftext ')),
    'endoftext');
comment on function parsed_words is 'The words of folded texts, as they are and stemmed';
create function shared_words(texts text) returns tsvector language plpgsql as $$
declare
  known tsvector;
begin
  if to_regclass('pg_temp.shared_words') is null then
    create temporary table shared_words (texts text collate "C" primary key, words tsvector) on commit drop;
  end if;
  select w.words into known from shared_words w where w.texts = $1;
  if not found then
    known := parsed_words($1);
    insert into shared_words values ($1, known);
  end if;
  return known;
end $$;
comment on function shared_words is 'The words of folded texts, remembered until the transaction ends';
drop function search_vector(text[]);
drop function word_vector(text);
create function search_vector(texts text[]) returns tsvector volatile
  return setweight(parsed_words(texts[1]), 'A')
    || case when texts[2] = '' then ''::tsvector else setweight(shared_words(texts[2]), 'B') end
    || setweight(parsed_words(texts[3]), 'C')
    || case when texts[4] = '' then ''::tsvector else setweight(parsed_words(texts[4]), 'D') end;
comment on function search_vector is 'The words of four groups of folded texts, weighted A to D';
alter index record_search set (gin_pending_list_limit = 65536);
alter index record_name_words set (gin_pending_list_limit = 65536);

do $$ declare t record; begin
  for t in select * from recorded_tables() loop
    execute format('alter table %I add column since int not null default 1', t.name);
    if to_regclass(format('past.%I', t.name || '_row')) is not null then
      execute format(
        'update %1$I t set since = p.since from past.%2$I p where p.until is null and row(%3$s) = row(%4$s)',
        t.name, t.name || '_row', aliased(string_to_array(t.key, ', '), 't'), aliased(string_to_array(t.key, ', '), 'p'));
      execute format('delete from past.%I where until is null', t.name || '_row');
    end if;
  end loop;
end $$;

-- Of the rows that were updated: a table with checks to come cannot be altered.
set constraints all immediate;

alter table release add column kept boolean not null default true;
update release set kept = number >= (select min(since) from record) where exists (select from record);
comment on column release.kept is 'Whether its rows are kept, which was not done at first';

-- Codes move from one state to another within a load.
alter table actor drop constraint actor_iso2_unique, drop constraint actor_iso3_unique;
alter table actor add constraint actor_iso2_unique unique (iso2) deferrable initially deferred;
alter table actor add constraint actor_iso3_unique unique (iso3) deferrable initially deferred;

create or replace function mirror_past() returns void language plpgsql as $$
declare
  present text := current_schema();
  path text := current_setting('search_path');
  schema_version text;
  t pg_catalog.record;
  c pg_catalog.record;
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
    execute format('alter table %I.%I add column if not exists since int not null default 1', present, t.name);
    execute format('create index if not exists %I on %I.%I using brin (since)', t.name || '_since', present, t.name);
    execute format('create table if not exists past.%I (since int not null, until int not null)', t.name || '_row');
    execute format('alter table past.%I alter column until set not null', t.name || '_row');
    for c in
      select a.attname, format_type(a.atttypid, a.atttypmod) as type, l.collname
      from pg_attribute a left join pg_collation l on l.oid = a.attcollation and l.collname <> 'default'
      where a.attrelid = format('%I.%I', present, t.name)::regclass and a.attnum > 0 and not a.attisdropped
        and a.attname <> 'since'
      order by a.attnum
    loop
      execute format('alter table past.%I add column if not exists %I %s %s', t.name || '_row', c.attname, c.type,
        case when c.collname is null then '' else format('collate %I', c.collname) end);
    end loop;
    for c in
      select i.relname as name, substring(pg_get_indexdef(x.indexrelid) from ' USING .*$') as definition
      from pg_index x join pg_class i on i.oid = x.indexrelid
      where x.indrelid = format('%I.%I', present, t.name)::regclass and i.relname <> t.name || '_since'
    loop
      execute format('create index if not exists %I on past.%I %s', c.name, t.name || '_row',
        replace(c.definition, ' NULLS NOT DISTINCT', ''));
    end loop;
    execute format('create index if not exists %I on past.%I (until)', t.name || '_until', t.name || '_row');
    execute format(
      'create view past.%1$I as select %2$s from %3$I.%1$I where since <= past_release()
       union all select %2$s from past.%4$I where since <= past_release() and until > past_release()',
      t.name, t.columns, present, t.name || '_row');
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

drop function keep_release(int);

create function stage_tables() returns void language plpgsql as $$
declare
  t pg_catalog.record;
begin
  for t in select * from recorded_tables() loop
    execute format('create temporary table %I on commit drop as select %s from %I.%I with no data',
      t.name, array_to_string(stored_columns(t.name), ', '), current_schema(), t.name);
  end loop;
end $$;
comment on function stage_tables is 'Makes an empty temporary table for each table of the record, which stands before it until it is merged';

create function merge_table(name text, columns text, key text, release_number int) returns void language plpgsql as $$
declare
  present text := format('%I.%I', current_schema(), name);
  staged text := format('pg_temp.%I', name);
  stored text[] := stored_columns(name);
  keys text[] := string_to_array(key, ', ');
  same_key text := format('row(%s) = row(%s)', aliased(keys, 'p'), aliased(keys, 's'));
  changed text := format('row(%s) is distinct from row(%s)', aliased(stored, 'p'), aliased(stored, 's'));
begin
  if key = 'key' then
    -- A record's own row is changed in place, since other rows refer to it.
    execute format(
      'insert into past.%I (%s, since, until) select %s, p.since, $1 from %s p join %s s on %s where p.since < $1 and %s',
      name || '_row', columns, aliased(string_to_array(columns, ', '), 'p'), present, staged, same_key, changed)
    using release_number;
    execute format(
      'update %s p set (%s, since) = row(%s, $1) from %s s where %s and %s',
      present, array_to_string(stored, ', '), aliased(stored, 's'), staged, same_key, changed)
    using release_number;
  end if;
  execute format('insert into %1$s (%2$s, since) select %2$s, $1 from %3$s s where not exists (select from %1$s p where %4$s) order by %5$s',
    present, array_to_string(stored, ', '), staged, same_key, key)
  using release_number;
end $$;
comment on function merge_table is 'Adds to a table what is staged for it and not yet there, and changes the rows of records that differ';

create function thin_table(name text, columns text, key text, release_number int) returns void language plpgsql as $$
declare
  stored text[] := stored_columns(name);
  compared text[] := case when key = 'key' then array['key'] else stored end;
begin
  execute format(
    'with gone as (delete from %I.%I p where not exists (
       select from pg_temp.%I s where row(%s) = row(%s) and row(%s) is not distinct from row(%s)) returning p.*)
     insert into past.%I (%s, since, until) select %s, since, $1 from gone where since < $1',
    current_schema(), name, name,
    aliased(string_to_array(key, ', '), 'p'), aliased(string_to_array(key, ', '), 's'), aliased(compared, 'p'), aliased(compared, 's'),
    name || '_row', columns, columns)
  using release_number;
end $$;
comment on function thin_table is 'Removes from a table the rows that are not staged; of those with the key of a record, only such as are gone altogether';

create function shelve_indexes() returns text[] language plpgsql as $$
declare
  t pg_catalog.record;
  shelved text[] := '{}';
begin
  for t in
    select format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as made,
      format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as dropped
    from pg_constraint c
    join recorded_tables() r on c.conrelid = format('%I.%I', current_schema(), r.name)::regclass
    where c.contype in ('f', 'u')
    order by c.contype
  loop
    execute t.dropped;
    shelved := t.made || shelved;
  end loop;
  for t in
    select pg_get_indexdef(x.indexrelid) as made, format('drop index %s', x.indexrelid::regclass) as dropped
    from pg_index x
    join recorded_tables() r on x.indrelid = format('%I.%I', current_schema(), r.name)::regclass
    where not x.indisprimary
  loop
    execute t.dropped;
    shelved := t.made || shelved;
  end loop;
  return shelved;
end $$;
comment on function shelve_indexes is 'Drops indexes, unique constraints and references of the tables of the record; returns the statements that make them again';

create function merge_release(release_number int) returns void language plpgsql as $$
declare
  t pg_catalog.record;
  is_empty boolean;
  shelved text[] := '{}';
  statement text;
  missed text;
begin
  perform set_config('khorgos.merging', 'on', true), set_config('work_mem', '64MB', true),
    set_config('maintenance_work_mem', '256MB', true);
  for t in select * from recorded_tables() loop
    execute format('analyze pg_temp.%I', t.name);
  end loop;
  execute format('select not exists (select from %I.record)', current_schema()) into is_empty;
  if is_empty then
    -- An empty table is filled three times as fast without them, and nobody reads it yet.
    shelved := shelve_indexes();
  end if;
  for t in select * from recorded_tables() r where r.key <> 'key' loop
    perform thin_table(t.name, t.columns, t.key, release_number);
  end loop;
  for t in select * from recorded_tables() loop
    perform merge_table(t.name, t.columns, t.key, release_number);
  end loop;
  -- Last, when nothing refers to them any more: or else rows that do would go with them.
  for t in select * from (select *, row_number() over () as n from recorded_tables() r where r.key = 'key') x order by n desc loop
    perform thin_table(t.name, t.columns, t.key, release_number);
  end loop;
  for t in select * from recorded_tables() loop
    execute format('drop table pg_temp.%I', t.name);
  end loop;
  foreach statement in array shelved loop
    execute statement;
  end loop;
  for t in select * from recorded_tables() loop
    execute format('analyze %I.%I', current_schema(), t.name);
  end loop;
  perform set_config('khorgos.merging', 'off', true);
  -- What constraint triggers ask of each row, asked once of all.
  select r.id into missed from record r
  where not exists (select from citation c where c.record_key = r.key and c.alternative is null) limit 1;
  if found then
    raise exception 'record % has no citation', missed using errcode = 'check_violation', constraint = 'record_is_cited';
  end if;
  select id into missed from retired_record join record using (dataset, id) limit 1;
  if found then
    raise exception 'id % is retired and cannot be used again', missed using errcode = 'unique_violation', constraint = 'record_id_not_retired';
  end if;
end $$;
comment on function merge_release is 'Brings the tables to what is staged, as a release; rows that are the same stay as they are';

create function changed_records(earlier int, later int) returns table (key bigint, dataset text, id text, was boolean, remains boolean) language plpgsql stable as $$
declare
  touched text;
begin
  select string_agg(format(
    'select %1$I from %2$I.%3$I where since > $1 and since <= $2
     union select %1$I from past.%4$I where since > $1 and since <= $2 or until > $1 and until <= $2',
    a.attname, n.nspname, t.name, t.name || '_row'), ' union ')
  into touched
  from recorded_tables() t
  join pg_namespace n on n.nspname = current_schema()
  join pg_class c on c.relnamespace = n.oid and c.relname = t.name
  join pg_attribute a on a.attrelid = c.oid and a.atttypid = 'bigint'::regtype and not a.attisdropped
  -- Before the first release there was nothing that could have changed.
  where earlier > 0 or t.name = 'record';
  return query execute format(
    'select r.key, r.dataset, r.id, bool_or(r.since <= $1 and r.until > $1), bool_or(r.since <= $2 and r.until > $2)
     from (select key, dataset, id, since, 2147483647 as until from %I.record
           union all select key, dataset, id, since, until from past.record_row) r
     where r.key in (%s)
     group by r.key, r.dataset, r.id
     having bool_or(r.since <= $1 and r.until > $1) or bool_or(r.since <= $2 and r.until > $2)',
    current_schema(), touched)
  using earlier, later;
end $$;
comment on function changed_records is 'Records that came or went between two releases, or in whose rows, or in rows that refer to them, something changed';

create function is_merging() returns boolean stable language sql as $$ select coalesce(current_setting('khorgos.merging', true), '') = 'on' $$;
drop trigger record_is_cited on record;
create constraint trigger record_is_cited after insert or update on record
  deferrable initially deferred for each row when (not is_merging()) execute function require_citation();
drop trigger record_stays_cited on citation;
create constraint trigger record_stays_cited after update or delete on citation
  deferrable initially deferred for each row when (not is_merging()) execute function keep_citation();
drop trigger record_id_not_retired on record;
create constraint trigger record_id_not_retired after insert or update on record
  deferrable initially deferred for each row when (not is_merging()) execute function refuse_reused_id();
drop trigger retired_id_not_in_use on retired_record;
create constraint trigger retired_id_not_in_use after insert or update on retired_record
  deferrable initially deferred for each row when (not is_merging()) execute function refuse_reused_id();

-- Names are looked up where there are too many to hold.
create function folded_name(term text) returns text immutable strict parallel safe
  return trim(both '-' from regexp_replace(
    lower(regexp_replace(normalize(term, nfd), '[\u0300-\u036f]', '', 'g') collate pg_c_utf8), '[^[:alnum:]]+', '-', 'g'));
comment on function folded_name is 'A name in small letters, its words joined by hyphens: the form in which names are compared';
create or replace function term_name(term text) returns text immutable strict parallel safe
  return case when term ~ '^[A-Za-z0-9_-]+$' then term else folded_name(term) end;
create index actor_iso2_folded on actor (folded_name(iso2));
create index actor_iso3_folded on actor (folded_name(iso3));
create index actor_alias_folded on actor_alias (folded_name(name));
create index record_actor_folded on record (folded_name(name)) where dataset = 'actors';
-- Lists come in the order of their dates.
drop index record_dates;
create index record_dates on record (start_date, id);
create index record_dates_of_dataset on record (dataset, start_date, id);
create index record_by_id on record (id);
drop index change_record;
create index change_record on change (record, dataset);

-- What is derived from other tables within a load cannot refer to nothing.
alter table involvement drop constraint involvement_record_fk, drop constraint involvement_actor_fk;
-- Most figures have neither.
drop index trade_figure_attributed_to, trade_figure_agreement;
create index trade_figure_attributed_to on trade_figure (attributed_to_key) where attributed_to_key is not null;
create index trade_figure_agreement on trade_figure (agreement_key) where agreement_key is not null;
