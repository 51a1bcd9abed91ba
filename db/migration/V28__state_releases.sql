-- The record states its own release, so its number and day no longer come from the clock of the server that loads it. A release
-- can be withdrawn: the tables go on holding its rows, and the release before it is served through the views of past.

alter table release add column withdrawn_at timestamptz;
comment on table release is 'Each state of the record that was loaded; the newest that is not withdrawn is served';
comment on column release.version is 'The number that the record states: year, month and count within the month';
comment on column release.released_at is 'Midnight (UTC) of the day that the record states; when it was loaded, of releases before there was such a day';
comment on column release.withdrawn_at is 'When it was withdrawn; null while it can be asked for';

-- The files that a release was made from, each kept once however many releases it is part of: a release can be made
-- again from them in another database.
create table source_file (
  sha256 text collate "C" not null constraint source_file_pk primary key,
  bytes bytea not null,
  constraint source_file_sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table source_file is 'Contents of dataset files';

create table release_source (
  version text collate "C" not null constraint release_source_release_fk references release (version),
  name text collate "C" not null,
  sha256 text collate "C" not null constraint release_source_file_fk references source_file (sha256),
  constraint release_source_pk primary key (version, name)
);
comment on table release_source is 'The dataset files of each release; none of releases before this table';
comment on column release_source.name is 'Path below the folder of the dataset';

create or replace function recorded_tables() returns table (name text, columns text, key text) language sql stable as $$
  select c.relname::text,
    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname <> 'since'),
    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
     from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
     where i.indrelid = c.oid and i.indisprimary)
  from pg_class c
  where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
    and c.relname not in
      ('release', 'change', 'release_file', 'release_source', 'source_file', 'flyway_schema_history')
  order by c.oid
$$;
