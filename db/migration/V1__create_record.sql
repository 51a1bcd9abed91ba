do $$ begin
  if not exists (select from pg_extension where extname = 'pg_trgm') then
    create extension pg_trgm;
  end if;
end $$;

create sequence record_key_seq increment by 50;

create table record (
  key bigint constraint record_pk primary key,
  dataset text collate "C" not null,
  id text collate "C" not null,
  name text collate "und-x-icu" not null,
  start_date date,
  end_date date,
  date_edtf text collate "C",
  date_precision text collate "C",
  date_basis text collate "C",
  certainty text collate "C" not null,
  reservation text collate "C",
  note text,
  search text not null,
  constraint record_id_unique unique (dataset, id),
  constraint record_id_is_kebab_case check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint record_date_in_order check (start_date <= end_date),
  constraint record_date_whole check (num_nulls(date_edtf, date_precision, date_basis) in (0, 3)),
  constraint record_date_bounds check (date_edtf is not null or num_nonnulls(start_date, end_date) = 0),
  constraint record_date_precision_known check (date_precision in ('day', 'month', 'year', 'range', 'before', 'after')),
  constraint record_date_basis_known check (date_basis in ('stated', 'inferred')),
  constraint record_certainty_known check (certainty in ('stated', 'attributed', 'inferred', 'disputed', 'source-error')),
  constraint record_reservation_known check (reservation in ('alleged', 'reported', 'estimated', 'expected'))
);
create index record_dates on record (start_date, end_date);
create index record_search on record using gin (search gin_trgm_ops);
comment on table record is 'What every entry of every dataset has; each dataset adds a table of its own with the same key';
comment on column record.key is 'Surrogate, given anew by each load; never leaves the database';
comment on column record.id is 'Public slug, unique within its dataset, never reused';
comment on column record.start_date is 'First day the date may mean; null when open or unknown';
comment on column record.end_date is 'Last day the date may mean, inclusive; null when open or unknown';
comment on column record.date_edtf is 'The date as ISO 8601-2 EDTF, levels 0 and 1; null when no source gives one';
comment on column record.date_basis is 'Whether the source states the date or an editor concluded it';
comment on column record.certainty is 'How sure one can be that the sources say this';
comment on column record.reservation is 'How the source itself hedges; null when it does not';
comment on column record.note is 'What an editor had to decide';
comment on column record.search is 'Names, aliases, summary and note, folded to lower-case ASCII letters where they have an accent';

create table alternative (
  record_key bigint not null constraint alternative_record_fk references record on delete cascade,
  position int not null,
  field text collate "C" not null,
  value text not null,
  note text,
  constraint alternative_pk primary key (record_key, position)
);
comment on table alternative is 'What else is said of one field of a record, where sources disagree';
comment on column alternative.value is 'The other value, written as the public API would write it';

create table citation (
  record_key bigint not null constraint citation_record_fk references record on delete cascade,
  position int not null,
  article_dataset text collate "C" not null generated always as ('articles') stored,
  article text collate "C" not null,
  section text,
  paragraph int,
  part text collate "C" not null,
  entry text,
  field text collate "C",
  stance text collate "C" not null,
  alternative int,
  constraint citation_pk primary key (record_key, position),
  constraint citation_article_fk foreign key (article_dataset, article) references record (dataset, id) deferrable initially deferred,
  constraint citation_alternative_fk foreign key (record_key, alternative) references alternative (record_key, position) deferrable initially deferred,
  constraint citation_paragraph_positive check (paragraph > 0),
  constraint citation_paragraph_in_body check ((part = 'body') = (paragraph is not null)),
  constraint citation_part_known check (part in ('body', 'title', 'byline', 'masthead', 'teaser', 'caption', 'biography', 'notice', 'footer', 'table')),
  constraint citation_entry_in_table check (entry is null or part = 'table'),
  constraint citation_stance_known check (stance in ('supports', 'disputes'))
);
create index citation_article on citation (article);
comment on table citation is 'Where a source says it: the article and the paragraph of its body, counted from 1';
comment on column citation.article is 'Public id of the article';
comment on column citation.section is 'Printed title of the section in which the paragraph stands; null in an untitled one';
comment on column citation.part is 'body, or the part outside the body that is cited in its place';
comment on column citation.entry is 'Row of a cited table';
comment on column citation.field is 'Public field that is supported; null when it is the record as a whole';
comment on column citation.alternative is 'Position of the alternative that is supported; null for the record itself';
