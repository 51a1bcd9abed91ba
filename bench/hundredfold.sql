-- Makes the record n + 1 times as large, to see query plans on more data: every record is copied with all that
-- hangs on it, under ids of its own. For a scratch database, as khorgos_owner: psql -v n=99 -f bench/hundredfold.sql
\set ON_ERROR_STOP on
begin;
select set_config('bench.copies', :'n', true);
do $$
declare
  t record;
  copied text;
begin
  for t in
    select r.name,
      string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,
      string_agg(
        case
          when a.attname in ('iso2', 'iso3') then 'null'
          when a.atttypid = 'bigint'::regtype then format('%I + copy * 1000000', a.attname)
          when (r.name, a.attname) in (('record', 'id'), ('reading_source', 'article'), ('exercise', 'series'))
            then format('%I || ''-copy-'' || copy', a.attname)
          else quote_ident(a.attname)
        end, ', ' order by a.attnum) as copied
    from recorded_tables() r
    join pg_class c on c.relname = r.name and c.relnamespace = current_schema()::regnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where r.name not in ('name_word', 'retired_record')
    group by r.name
    order by min(c.oid)
  loop
    execute format('insert into %I (%s) select %s from %I cross join generate_series(1, %s) copy',
      t.name, t.columns, t.copied, t.name, current_setting('bench.copies'));
  end loop;
end $$;
commit;
analyze;
