create table actor (
  key bigint constraint actor_pk primary key constraint actor_record_fk references record on delete cascade,
  kind text collate "C" not null,
  part_of_key bigint constraint actor_part_of_fk references actor on delete cascade deferrable initially deferred,
  country_key bigint constraint actor_country_fk references actor on delete cascade deferrable initially deferred,
  iso2 text collate "C" constraint actor_iso2_unique unique,
  iso3 text collate "C" constraint actor_iso3_unique unique,
  constraint actor_kind_known check (kind in ('state', 'territory', 'organisation', 'armed-force', 'unit', 'government-body', 'company', 'media', 'research-institution', 'armed-group', 'people', 'person')),
  constraint actor_iso2_is_alpha_2 check (iso2 ~ '^[A-Z]{2}$'),
  constraint actor_iso3_is_alpha_3 check (iso3 ~ '^[A-Z]{3}$'),
  constraint actor_not_part_of_itself check (part_of_key <> key)
);
create index actor_part_of on actor (part_of_key);
create index actor_country on actor (country_key);
comment on table actor is 'Who acts: states, organisations, forces, bodies, companies, groups, peoples, persons';
comment on column actor.part_of_key is 'The actor for which it acts: unit, force, state';
comment on column actor.country_key is 'The state it belongs to';
comment on column actor.iso2 is 'ISO 3166-1 alpha-2';
comment on column actor.iso3 is 'ISO 3166-1 alpha-3';

create table actor_alias (
  actor_key bigint not null constraint actor_alias_actor_fk references actor on delete cascade,
  position int not null,
  name text collate "und-x-icu" not null,
  kind text collate "C" not null,
  constraint actor_alias_pk primary key (actor_key, position),
  constraint actor_alias_kind_known check (kind in ('spelling', 'abbreviation', 'short-form', 'full-form', 'misspelling', 'metonym'))
);
comment on table actor_alias is 'Every other form of the name that a source prints, misspellings included';

create table actor_office (
  actor_key bigint not null constraint actor_office_actor_fk references actor on delete cascade,
  position int not null,
  title text not null,
  body_key bigint constraint actor_office_body_fk references actor on delete cascade deferrable initially deferred,
  start_date date,
  end_date date,
  date_edtf text collate "C",
  date_precision text collate "C",
  date_basis text collate "C",
  constraint actor_office_pk primary key (actor_key, position),
  constraint actor_office_date_in_order check (start_date <= end_date),
  constraint actor_office_date_whole check (num_nulls(date_edtf, date_precision, date_basis) in (0, 3)),
  constraint actor_office_date_precision_known check (date_precision in ('day', 'month', 'year', 'range', 'before', 'after')),
  constraint actor_office_date_basis_known check (date_basis in ('stated', 'inferred'))
);
comment on table actor_office is 'What a source calls a person';
comment on column actor_office.date_edtf is 'When a source says the person held it; not the term of office';

create table actor_lineage (
  actor_key bigint not null constraint actor_lineage_actor_fk references actor on delete cascade,
  ancestor_key bigint not null constraint actor_lineage_ancestor_fk references actor on delete cascade,
  constraint actor_lineage_pk primary key (actor_key, ancestor_key)
);
create index actor_lineage_ancestor on actor_lineage (ancestor_key);
comment on table actor_lineage is 'Closure of part_of, each actor itself included: whom an actor counts as';
