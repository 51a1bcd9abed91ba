create table project (
  key bigint constraint project_pk primary key constraint project_record_fk references record on delete cascade,
  kind text collate "C" not null,
  status text collate "C",
  route_start text,
  route_end text,
  length_value numeric,
  length_qualifier text collate "C",
  capacity_value numeric,
  capacity_qualifier text collate "C",
  capacity_unit text collate "C",
  summary text,
  constraint project_kind_known check (kind in ('gas-pipeline', 'oil-pipeline', 'lng-terminal', 'gas-field', 'refinery', 'power-line', 'road', 'telecommunications', 'storage')),
  constraint project_status_known check (status in ('proposed', 'agreed', 'construction', 'completed', 'operating', 'mothballed', 'shelved', 'cancelled')),
  constraint project_length_whole check (num_nulls(length_value, length_qualifier) in (0, 2)),
  constraint project_length_not_negative check (length_value >= 0),
  constraint project_length_qualifier_known check (length_qualifier in ('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than')),
  constraint project_capacity_whole check (num_nulls(capacity_value, capacity_qualifier, capacity_unit) in (0, 3)),
  constraint project_capacity_not_negative check (capacity_value >= 0),
  constraint project_capacity_qualifier_known check (capacity_qualifier in ('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than')),
  constraint project_capacity_unit_known check (capacity_unit in ('cubic-metres-per-year', 'tonnes-per-year', 'barrels-per-day', 'barrels-of-oil-equivalent-per-day', 'kilovolts'))
);
comment on table project is 'A piece of infrastructure; the record''s date is from when it, or its first stage, operates or is to';
comment on column project.status is 'How far it has come as a whole; null when only its stages have a status';
comment on column project.length_value is 'Kilometres';
comment on column project.capacity_value is 'What it can carry or make as a whole, in units of capacity_unit; never added up by us';

create table project_stage (
  project_key bigint not null constraint project_stage_project_fk references project on delete cascade,
  position int not null,
  name text not null,
  status text collate "C",
  start_date date,
  end_date date,
  date_edtf text collate "C",
  date_precision text collate "C",
  date_basis text collate "C",
  length_value numeric,
  length_qualifier text collate "C",
  capacity_value numeric,
  capacity_qualifier text collate "C",
  capacity_unit text collate "C",
  route_start text,
  route_end text,
  note text,
  constraint project_stage_pk primary key (project_key, position),
  constraint project_stage_named_once unique (project_key, name),
  constraint project_stage_status_known check (status in ('proposed', 'agreed', 'construction', 'completed', 'operating', 'mothballed', 'shelved', 'cancelled')),
  constraint project_stage_date_in_order check (start_date <= end_date),
  constraint project_stage_date_whole check (num_nulls(date_edtf, date_precision, date_basis) in (0, 3)),
  constraint project_stage_date_precision_known check (date_precision in ('day', 'month', 'year', 'range', 'before', 'after')),
  constraint project_stage_date_basis_known check (date_basis in ('stated', 'inferred')),
  constraint project_stage_length_whole check (num_nulls(length_value, length_qualifier) in (0, 2)),
  constraint project_stage_length_not_negative check (length_value >= 0),
  constraint project_stage_length_qualifier_known check (length_qualifier in ('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than')),
  constraint project_stage_capacity_whole check (num_nulls(capacity_value, capacity_qualifier, capacity_unit) in (0, 3)),
  constraint project_stage_capacity_not_negative check (capacity_value >= 0),
  constraint project_stage_capacity_qualifier_known check (capacity_qualifier in ('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than')),
  constraint project_stage_capacity_unit_known check (capacity_unit in ('cubic-metres-per-year', 'tonnes-per-year', 'barrels-per-day', 'barrels-of-oil-equivalent-per-day', 'kilovolts'))
);
comment on table project_stage is 'A line, section or phase of a project';
comment on column project_stage.date_edtf is 'From when it operates or, if it does not yet, is or was to operate';
comment on column project_stage.length_value is 'Kilometres';
comment on column project_stage.capacity_value is 'In units of capacity_unit';

create table project_owner (
  project_key bigint not null constraint project_owner_project_fk references project on delete cascade,
  position int not null,
  actor_key bigint not null constraint project_owner_actor_fk references actor on delete cascade deferrable initially deferred,
  role text collate "C" not null,
  share numeric,
  stage text,
  note text,
  constraint project_owner_pk primary key (project_key, position),
  constraint project_owner_once unique nulls not distinct (project_key, actor_key, role, stage),
  constraint project_owner_stage_fk foreign key (project_key, stage) references project_stage (project_key, name) deferrable initially deferred,
  constraint project_owner_role_known check (role in ('owner', 'parent', 'operator', 'builder', 'financier')),
  constraint project_owner_share_is_percent check (share between 0 and 100)
);
create index project_owner_actor on project_owner (actor_key);
comment on table project_owner is 'Who owns, runs, builds or pays for a project or one of its stages';
comment on column project_owner.share is 'Per cent; null when the source does not know it';
comment on column project_owner.stage is 'Name of the stage; null for the project as a whole';

create table project_country (
  project_key bigint not null constraint project_country_project_fk references project on delete cascade,
  position int not null,
  country_key bigint not null constraint project_country_country_fk references actor on delete cascade deferrable initially deferred,
  constraint project_country_pk primary key (project_key, position),
  constraint project_country_once unique (project_key, country_key)
);
create index project_country_country on project_country (country_key);
comment on table project_country is 'States in which a project lies, in the order of the source';

create table project_agreement (
  project_key bigint not null constraint project_agreement_project_fk references project on delete cascade,
  position int not null,
  agreement_key bigint not null constraint project_agreement_agreement_fk references agreement on delete cascade deferrable initially deferred,
  constraint project_agreement_pk primary key (project_key, position),
  constraint project_agreement_once unique (project_key, agreement_key)
);
create index project_agreement_agreement on project_agreement (agreement_key);
comment on table project_agreement is 'Agreements and loans that are about a project';
