create table release_file (
  version text collate "C" not null constraint release_file_release_fk references release (version),
  name text collate "C" not null,
  media_type text not null,
  sha256 text collate "C" not null,
  length bigint not null,
  bytes bytea not null,
  constraint release_file_pk primary key (version, name),
  constraint release_file_sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint release_file_length_of_bytes check (length = octet_length(bytes))
);
-- They are compressed already.
alter table release_file alter column bytes set storage external;
comment on table release_file is 'Whole releases as single files: made once, and then the same for ever';
comment on column release_file.name is 'Name under which it is downloaded';
comment on column release_file.sha256 is 'SHA-256 of the bytes, in hex';
