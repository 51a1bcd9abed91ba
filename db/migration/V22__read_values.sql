-- A field has readings: each is a value with the places in sources that state it. They take the place of citations,
-- which hung on fields, and of alternatives, which were text.

do $$ declare t record; begin
  for t in select relname from pg_class where relnamespace = 'past'::regnamespace and relkind = 'v' loop
    execute format('drop view if exists past.%I cascade', t.relname);
  end loop;
end $$;
drop view evidence, cited_article, timeline;

create table reading (
  record_key bigint not null constraint reading_record_fk references record on delete cascade,
  position int not null,
  field text collate "C",
  item text,
  item_position int,
  text text,
  number numeric,
  qualifier text collate "C",
  unit text collate "C",
  currency text collate "C",
  start_date date,
  end_date date,
  date_edtf text collate "C",
  date_precision text collate "C",
  date_basis text collate "C",
  relation text collate "C" not null,
  note text,
  since int not null default 1,
  constraint reading_pk primary key (record_key, position),
  constraint reading_relation_known check (relation in ('first', 'contradicts', 'coarser', 'planned', 'earlier', 'other-base', 'variant')),
  constraint reading_qualifier_known check (qualifier in ('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than')),
  constraint reading_of_one_type check (num_nonnulls(text, number) <= 1),
  constraint reading_item_in_list check (field is not null or num_nonnulls(item, item_position, text, number) = 0),
  constraint reading_date_in_order check (start_date <= end_date)
);
create index reading_number on reading (number) where number is not null;
create index reading_other on reading (field, record_key) where relation <> 'first';
comment on table reading is 'What sources state of a record: as a whole, of a field, of an item of a list, or of a value in an item';
comment on column reading.field is 'Public field, such as participants.personnel; null when it is the record as a whole';
comment on column reading.item is 'Key of the item of a list, such as the id of its actor';
comment on column reading.item_position is 'Position of that item in its list';
comment on column reading.text is 'The value as the API writes it, unless it is a number; null for what has no single value';
comment on column reading.unit is 'Unit of the number: a code of the dataset, such as money; null when the field says it';
comment on column reading.start_date is 'Of a date: the first day it may mean';
comment on column reading.relation is 'first for the value that is shown; otherwise how the value relates to that one';

create table reading_source (
  record_key bigint not null constraint reading_source_record_fk references record on delete cascade,
  position int not null,
  id text collate "C" not null,
  reading int not null,
  article_dataset text collate "C" not null generated always as ('articles') stored,
  article text collate "C" not null,
  section text,
  paragraph int,
  part text collate "C" not null,
  entry text,
  counted boolean not null,
  since int not null default 1,
  constraint reading_source_pk primary key (record_key, position),
  constraint reading_source_id_unique unique (id),
  -- Without a cascade, which would take rows away before a load has kept them for the release that had them.
  constraint reading_source_reading_fk foreign key (record_key, reading) references reading (record_key, position) deferrable initially deferred,
  constraint reading_source_article_fk foreign key (article_dataset, article) references record (dataset, id) deferrable initially deferred,
  constraint reading_source_paragraph_positive check (paragraph > 0),
  constraint reading_source_paragraph_in_body check ((part = 'body') = (paragraph is not null)),
  constraint reading_source_part_known check (part in ('body', 'title', 'byline', 'masthead', 'teaser', 'caption', 'biography', 'notice', 'footer', 'table', 'excerpt', 'address')),
  constraint reading_source_entry_in_table check (entry is null or part = 'table')
);
create index reading_source_article on reading_source (article);
comment on table reading_source is 'The places in sources that state a reading';
comment on column reading_source.id is 'Dataset and id of the record, and the position of the source there';
comment on column reading_source.reading is 'Position of the reading among those of the record';
comment on column reading_source.article is 'Public id of the article';
comment on column reading_source.section is 'Printed title of the section that contains the paragraph; null in an untitled one';
comment on column reading_source.paragraph is 'Paragraph of the body, counted from 1; null when another part is cited';
comment on column reading_source.part is 'body, or the part outside the body that is cited in its place';
comment on column reading_source.entry is 'Row of a cited table';
comment on column reading_source.counted is 'Whether it is among the sources of the record: tables of coordinates and codes are not';

-- What was cited and what else was said become readings with one source each.
insert into reading (record_key, position, field, text, relation, note, since)
select c.record_key, c.position, coalesce(a.field, c.field), a.value,
  case when c.alternative is null and c.stance = 'supports' then 'first' else 'contradicts' end, a.note, c.since
from citation c left join alternative a on a.record_key = c.record_key and a.position = c.alternative;
insert into reading_source (record_key, position, id, reading, article, section, paragraph, part, entry, counted, since)
select c.record_key, c.position, r.dataset || '/' || r.id || '/' || c.position, c.position,
  c.article, c.section, c.paragraph, c.part, c.entry, true, c.since
from citation c join record r on r.key = c.record_key;

do $$ begin
  if to_regclass('past.citation_row') is not null then
    create table past.reading_row (
      since int not null, until int not null, record_key bigint, position int, field text collate "C", text text,
      relation text collate "C", note text);
    insert into past.reading_row (since, until, record_key, position, field, text, relation, note)
    select c.since, c.until, c.record_key, c.position, coalesce(a.field, c.field), a.value,
      case when c.alternative is null and c.stance = 'supports' then 'first' else 'contradicts' end, a.note
    from past.citation_row c left join lateral (
      select field, value, note from past.alternative_row a
      where a.record_key = c.record_key and a.position = c.alternative and a.since < c.until and a.until > c.since
      union all
      select field, value, note from alternative a
      where a.record_key = c.record_key and a.position = c.alternative and a.since < c.until
      limit 1) a on true;
    create table past.reading_source_row (
      since int not null, until int not null, record_key bigint, position int, id text collate "C", reading int,
      article_dataset text collate "C", article text collate "C", section text, paragraph int, part text collate "C",
      entry text, counted boolean);
    insert into past.reading_source_row
      (since, until, record_key, position, id, reading, article_dataset, article, section, paragraph, part, entry, counted)
    select c.since, c.until, c.record_key, c.position, r.dataset || '/' || r.id || '/' || c.position, c.position,
      'articles', c.article, c.section, c.paragraph, c.part, c.entry, true
    from past.citation_row c
    join (select distinct key, dataset, id from (
            select key, dataset, id from record union all select key, dataset, id from past.record_row) every) r
      on r.key = c.record_key;
    drop table past.citation_row, past.alternative_row;
    update past.record_row set certainty = 'stated' where certainty = 'disputed';
  end if;
end $$;

drop trigger record_is_cited on record;
drop table citation, alternative;
drop function keep_citation();

update record set certainty = 'stated' where certainty = 'disputed';
-- Of the rows that were updated: a table with checks to come cannot be altered.
set constraints all immediate;
alter table record drop constraint record_certainty_known;
alter table record add constraint record_certainty_known check (certainty in ('stated', 'attributed', 'inferred', 'source-error'));
alter table article drop constraint article_kind_known;
alter table article add constraint article_kind_known check (kind in ('article', 'blog-post', 'report', 'official-page', 'dataset', 'reference-table', 'news', 'legal-text'));

create or replace function require_citation() returns trigger language plpgsql as $$
begin
  if exists (select from record r where r.key = new.key)
     and not exists (select from reading_source s where s.record_key = new.key) then
    raise exception 'record % has no source', new.id using errcode = 'check_violation', constraint = 'record_has_source';
  end if;
  return null;
end $$;
comment on function require_citation is 'Refuses at commit a record without a source';
alter function require_citation() rename to require_source;
create constraint trigger record_has_source after insert or update on record
  deferrable initially deferred for each row when (not is_merging()) execute function require_source();

create function keep_source() returns trigger language plpgsql as $$
begin
  if exists (select from record r where r.key = old.record_key)
     and not exists (select from reading_source s where s.record_key = old.record_key)
     or exists (select from reading r where r.record_key = old.record_key and r.position = old.reading)
     and not exists (select from reading_source s where s.record_key = old.record_key and s.reading = old.reading) then
    raise exception 'the last source of a record or reading cannot be removed' using errcode = 'check_violation', constraint = 'reading_keeps_source';
  end if;
  return null;
end $$;
comment on function keep_source is 'Refuses at commit the loss of the last source of a record or reading';
create constraint trigger reading_keeps_source after update or delete on reading_source
  deferrable initially deferred for each row when (not is_merging()) execute function keep_source();

create function check_records() returns void language plpgsql as $$
declare
  missed text;
begin
  -- What constraint triggers ask of each row, asked once of all.
  select r.id into missed from record r
  where not exists (select from reading_source s where s.record_key = r.key) limit 1;
  if found then
    raise exception 'record % has no source', missed using errcode = 'check_violation', constraint = 'record_has_source';
  end if;
  select r.id into missed from reading g join record r on r.key = g.record_key
  where not exists (select from reading_source s where s.record_key = g.record_key and s.reading = g.position) limit 1;
  if found then
    raise exception 'a reading of record % has no source', missed using errcode = 'check_violation', constraint = 'reading_has_source';
  end if;
  select id into missed from retired_record join record using (dataset, id) limit 1;
  if found then
    raise exception 'id % is retired and cannot be used again', missed using errcode = 'unique_violation', constraint = 'record_id_not_retired';
  end if;
end $$;
comment on function check_records is 'Refuses records and readings without a source, and ids that were retired';

create or replace function merge_release(release_number int) returns void language plpgsql as $$
declare
  t pg_catalog.record;
  is_empty boolean;
  shelved text[] := '{}';
  statement text;
begin
  perform set_config('khorgos.merging', 'on', true), set_config('work_mem', '64MB', true),
    set_config('maintenance_work_mem', '256MB', true);
  for t in select * from recorded_tables() loop
    execute format('analyze pg_temp.%I', t.name);
  end loop;
  execute format('select not exists (select from %I.record)', current_schema()) into is_empty;
  if is_empty then
    -- An empty table is filled three times as fast without them, and nobody reads it yet.
    shelved := shelve_indexes();
  end if;
  for t in select * from recorded_tables() r where r.key <> 'key' loop
    perform thin_table(t.name, t.columns, t.key, release_number);
  end loop;
  for t in select * from recorded_tables() loop
    perform merge_table(t.name, t.columns, t.key, release_number);
  end loop;
  -- Last, when nothing refers to them any more: or else rows that do would go with them.
  for t in select * from (select *, row_number() over () as n from recorded_tables() r where r.key = 'key') x order by n desc loop
    perform thin_table(t.name, t.columns, t.key, release_number);
  end loop;
  for t in select * from recorded_tables() loop
    execute format('drop table pg_temp.%I', t.name);
  end loop;
  foreach statement in array shelved loop
    execute statement;
  end loop;
  for t in select * from recorded_tables() loop
    execute format('analyze %I.%I', current_schema(), t.name);
  end loop;
  perform set_config('khorgos.merging', 'off', true);
  perform check_records();
end $$;
comment on function merge_release is 'Brings the tables to what is staged, as a release; rows that are the same stay as they are';


create view cited_article as
  select distinct record_key, article from reading_source;
comment on view cited_article is 'Which articles a record cites';

create view source_article as
  select record_key, article, min(position) as position from reading_source where counted group by record_key, article;
comment on view source_article is 'The articles that are sources of a record, in the order in which it names them';

create view actor_mention as
  select i.actor_key, s.article from involvement i join reading_source s on s.record_key = i.record_key
  union
  select a.key, s.article from actor a join reading_source s on s.record_key = a.key;
comment on view actor_mention is 'The articles cited by the records in which an actor has a part, and by its own';

create view evidence as
  select s.record_key, s.position, s.id, s.reading, r.dataset, r.id as record, r.name as record_name, r.certainty,
    g.field, g.item, g.item_position, g.text, g.number, g.qualifier, g.unit, g.currency,
    g.start_date, g.end_date, g.date_edtf, g.date_precision, g.date_basis, g.relation, g.note,
    s.article, t.name as title, w.authors, a.outlet, t.date_edtf as published, a.url, a.licence, a.attribution,
    s.section, s.paragraph, s.part, s.entry
  from reading_source s
  join reading g on g.record_key = s.record_key and g.position = s.reading
  join record r on r.key = s.record_key
  join record t on t.dataset = 'articles' and t.id = s.article
  join article a on a.key = t.key
  left join (select article_key, string_agg(name, '; ' order by position) as authors
             from article_author group by article_key) w on w.article_key = a.key;
comment on view evidence is 'Every place in a source that states something of a record, with the reading and the source';

create view timeline as
  select key, dataset || '/' || id as id, dataset, id as record, name,
    start_date, end_date, date_edtf, date_precision, date_basis, certainty,
    exists (select from reading g where g.record_key = key and g.relation = 'contradicts') as disputed
  from record;
comment on view timeline is 'Every record of every dataset, with its date, if it has one';

create view record_month as
  select distinct key as record_key, extract(month from day)::int::text collate "C" as month
  from record cross join lateral generate_series(date_trunc('month', start_date), end_date, interval '1 month') day
  where date_edtf ~ '^\d{4}-\d\d[^/]*(/\d{4}-\d\d[^/]*)?$';
comment on view record_month is 'The months that the days of a record lie in, if its date is known to the month at both ends';

create view article_mention as
  select a.key as article_key, m.actor_key
  from actor_mention m join record a on a.dataset = 'articles' and a.id = m.article;
comment on view article_mention is 'The actors that have a part in records that cite an article';
