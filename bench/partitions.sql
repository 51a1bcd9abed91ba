-- Generated flows in the form of BACI (year, exporter as reporter, importer, product, value, quantity) in one table, in
-- eight partitions by hash of the reporter, and in two more databases behind postgres_fdw, each with half of the reporters.
-- For a scratch server of PostgreSQL 17 or newer on which local users need no password:
--
--   psql -d postgres -v n=10000000 -f bench/partitions.sql
--
-- Each query runs three times; its times are those of explain (analyze, timing off).
\set ON_ERROR_STOP on
\timing on
create database shard0;
create database shard1;
\connect shard0
create table flow (year int, reporter int, partner int, product text, value numeric, quantity numeric);
\connect shard1
create table flow (year int, reporter int, partner int, product text, value numeric, quantity numeric);
\connect postgres

\echo generate
create unlogged table raw as
select 1995 + (random() * 28)::int as year, (power(random(), 2) * 225)::int as reporter, (power(random(), 2) * 225)::int as partner,
  lpad((random() * 5000)::int::text, 6, '0') as product, round(exp(random() * 12)::numeric, 3) as value,
  round(exp(random() * 10)::numeric, 3) as quantity
from generate_series(1, :n);

\echo one table
create table one (like raw);
insert into one select * from raw;
create index on one (reporter, year, partner);
create index on one (reporter, value desc);
vacuum analyze one;
select pg_size_pretty(pg_total_relation_size('one')) as size;

\echo eight partitions
create table eight (like raw) partition by hash (reporter);
select format('create table eight_%1$s partition of eight for values with (modulus 8, remainder %1$s)', i) from generate_series(0, 7) i \gexec
insert into eight select * from raw;
create index on eight (reporter, year, partner);
create index on eight (reporter, value desc);
vacuum analyze eight;

\echo two databases
create extension postgres_fdw;
create table two (like raw) partition by hash (reporter);
select unnest(array[
  format('create server shard%1$s foreign data wrapper postgres_fdw options (host %2$L, port %3$L, dbname ''shard%1$s'','
    || ' async_capable ''true'', fetch_size ''10000'', batch_size ''1000'')', i, :'HOST', :'PORT'),
  format('create user mapping for current_user server shard%s options (user %L, password_required ''false'')', i, :'USER'),
  format('create foreign table two_%1$s partition of two for values with (modulus 2, remainder %1$s) server shard%1$s'
    || ' options (table_name ''flow'')', i)]) from generate_series(0, 1) i \gexec
insert into two select * from raw;
\connect shard0
create index on flow (reporter, year, partner);
create index on flow (reporter, value desc);
vacuum analyze flow;
\connect shard1
create index on flow (reporter, year, partner);
create index on flow (reporter, value desc);
vacuum analyze flow;
\connect postgres
analyze two;

\timing off
\pset tuples_only on
set enable_partitionwise_aggregate = on;
set jit = off;
\o | grep -E "^ (-|Execution)"
select unnest(array[format('select %L', '- ' || name || ', ' || t), 'explain (analyze, timing off, costs off) ' || format(query, t)])
from (values (1, 'page of one reporter by value', 'select * from %s where reporter = 37 order by value desc limit 100'),
    (2, 'one reporter by year and partner', 'select year, partner, sum(value) from %s where reporter = 37 group by 1, 2'),
    (3, 'all by year', 'select year, sum(value) from %s group by 1'),
    (4, 'all by reporter and year', 'select reporter, year, sum(value) from %s group by 1, 2')) q (n, name, query),
  unnest(array['one', 'eight', 'two']) t, generate_series(1, 3)
order by n, t, generate_series \gexec
