-- Run once by a superuser in an empty database: two roles that can do no more than they must.
-- khorgos_owner migrates the schema and loads the dataset; khorgos_reader answers questions.
create role khorgos_owner login;
create role khorgos_reader login;
alter role khorgos_reader set default_transaction_read_only = on;
alter role khorgos_reader set statement_timeout = '5s';

create schema khorgos authorization khorgos_owner;
alter role khorgos_owner set search_path = khorgos, public;
alter role khorgos_reader set search_path = khorgos, public;
grant usage on schema khorgos to khorgos_reader;
alter default privileges for role khorgos_owner in schema khorgos grant select on tables to khorgos_reader;
alter default privileges for role khorgos_owner in schema khorgos grant select on sequences to khorgos_reader;

create extension if not exists pg_trgm schema public;
