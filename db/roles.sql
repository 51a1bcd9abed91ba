-- Run by a superuser, in an empty database or again after an update: two roles that can do no more than they must.
-- khorgos_owner migrates the schema and loads the dataset; khorgos_reader answers questions.
do $$ begin
  if to_regrole('khorgos_owner') is null then
    create role khorgos_owner login;
  end if;
  if to_regrole('khorgos_reader') is null then
    create role khorgos_reader login;
  end if;
end $$;
alter role khorgos_reader set default_transaction_read_only = on;
alter role khorgos_reader set statement_timeout = '5s';

-- Only a load needs temporary tables.
do $$ begin
  execute format('revoke temporary on database %I from public', current_database());
  execute format('grant temporary on database %I to khorgos_owner', current_database());
end $$;

-- khorgos is the record as it is, past what each release held.
create schema if not exists khorgos authorization khorgos_owner;
create schema if not exists past authorization khorgos_owner;
alter role khorgos_owner set search_path = khorgos, public;
alter role khorgos_reader set search_path = khorgos, public;
grant usage on schema khorgos, past to khorgos_reader;
alter default privileges for role khorgos_owner in schema khorgos grant select on tables to khorgos_reader;
alter default privileges for role khorgos_owner in schema past grant select on tables to khorgos_reader;
alter default privileges for role khorgos_owner in schema khorgos grant select on sequences to khorgos_reader;

create extension if not exists pg_trgm schema public;
