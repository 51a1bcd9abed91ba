create table release (
  version text collate "C" constraint release_pk primary key,
  digest text collate "C" not null,
  schema_version text collate "C" not null,
  released_at timestamptz not null,
  constraint release_version_is_calendar check (version ~ '^[0-9]{4}\.[0-9]{2}\.[0-9]+$'),
  constraint release_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$')
);
comment on table release is 'Each load of a changed dataset; the newest is the one that is served';
comment on column release.version is 'Year, month and count within the month of the load';
comment on column release.digest is 'SHA-256 of the dataset files';
comment on column release.schema_version is 'Newest migration when it was loaded; a newer one means loading again';

create table retired_record (
  dataset text collate "C" not null,
  id text collate "C" not null,
  reason text not null,
  merged_into text collate "C",
  constraint retired_record_pk primary key (dataset, id),
  constraint retired_record_merged_fk foreign key (dataset, merged_into) references record (dataset, id) deferrable initially deferred
);
comment on table retired_record is 'Ids that were withdrawn, or merged into another record of the same dataset';

create function refuse_reused_id() returns trigger language plpgsql as $$
begin
  if exists (select from retired_record t where t.dataset = new.dataset and t.id = new.id) and exists (select from record r where r.dataset = new.dataset and r.id = new.id) then
    raise exception 'id % is retired and cannot be used again', new.id using errcode = 'unique_violation', constraint = 'record_id_not_retired';
  end if;
  return null;
end $$;
comment on function refuse_reused_id is 'Refuses at commit an id that is both in use and retired';

create constraint trigger record_id_not_retired after insert or update on record
  deferrable initially deferred for each row execute function refuse_reused_id();
create constraint trigger retired_id_not_in_use after insert or update on retired_record
  deferrable initially deferred for each row execute function refuse_reused_id();
