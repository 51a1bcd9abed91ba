create table change (
  key bigint generated always as identity constraint change_pk primary key,
  id text collate "C" not null,
  number int not null constraint change_release_fk references release (number),
  version text collate "C" not null,
  version_order text collate "C" not null,
  dataset text collate "C" not null,
  record text collate "C" not null,
  kind text collate "C" not null,
  field text collate "C",
  before text,
  after text,
  reason text,
  merged_into text collate "C",
  constraint change_id_unique unique (id),
  constraint change_kind_known check (kind in ('added', 'changed', 'withdrawn', 'merged')),
  constraint change_field_of_changed check ((kind = 'changed') = (field is not null)),
  constraint change_merged_into_of_merged check ((kind = 'merged') = (merged_into is not null))
);
create index change_record on change (dataset, record);
create index change_version on change (version_order);
comment on table change is 'What each release brought: computed when it is loaded';
comment on column change.number is 'Number of the release that brought it';
comment on column change.version_order is 'The version with its last part filled up to five digits, so that text sorts as versions do';
comment on column change.before is 'The value as the public API writes it; lists as JSON';
comment on column change.after is 'The value as the public API writes it; lists as JSON';
comment on column change.reason is 'Why it was withdrawn or merged; null when nobody said';
