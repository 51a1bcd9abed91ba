create table stated_number (
  key bigint constraint stated_number_pk primary key,
  record_key bigint not null constraint stated_number_record_fk references record on delete cascade,
  reading int,
  field text collate "C" not null,
  item text,
  item_position int,
  value numeric not null,
  qualifier text collate "C",
  unit text collate "C",
  currency text collate "C",
  attributed_to_key bigint constraint stated_number_attributed_to_fk references actor on delete cascade
);
create index stated_number_record on stated_number (record_key);
create index stated_number_value on stated_number (value);
create index stated_number_attributed_to on stated_number (attributed_to_key);
comment on table stated_number is 'Every number of every record, in whatever field or reading; derived by each load';
comment on column stated_number.key is 'Made by number_key';
comment on column stated_number.reading is 'Position of the reading, if it is not the value shown';
comment on column stated_number.item is 'Key of the item of a list, such as the id of its actor';

create function number_key(record_key bigint, list int, item int) returns bigint immutable parallel safe
  return record_key * 8192 + list * 512 + item;
comment on function number_key is 'Key of a number: lists of a record are counted from 0 to 7, its other readings are list 8';

create view number as
  select n.key, r.dataset || '/' || r.id || '/' || n.field || coalesce('/' || n.item_position, '')
      || coalesce('/readings/' || n.reading, '') as id,
    r.dataset, r.id as record, r.name as record_name, n.field, n.item, n.item_position,
    n.value, n.qualifier, n.unit, n.currency, coalesce(g.relation, 'first') as relation, n.attributed_to_key,
    r.start_date, r.end_date, r.date_edtf, r.date_precision, r.date_basis, r.certainty
  from stated_number n
  join record r on r.key = n.record_key
  left join reading g on g.record_key = n.record_key and g.position = n.reading;
comment on view number is 'Every number of every record, with its record';

create view number_actor as
  select n.key as number_key, i.actor_key from stated_number n join involvement i on i.record_key = n.record_key;
comment on view number_actor is 'The actors that the record of a number is about';

create view number_source as
  select n.key as number_key, s.position, s.id, s.reading, s.article, s.section, s.paragraph, s.part, s.entry, s.counted
  from stated_number n
  cross join lateral (
    select g.position from reading g
    where g.record_key = n.record_key
      and (g.position = n.reading
        or n.reading is null and g.relation = 'first' and (g.field is null
          or g.field = n.field and g.item_position is not distinct from n.item_position
          or g.field = split_part(n.field, '.', 1) and (g.item_position is null or g.item_position = n.item_position)))
    order by g.field is null, g.field <> n.field, g.item_position is null, g.position
    limit 1) g
  join reading_source s on s.record_key = n.record_key and s.reading = g.position;
comment on view number_source is 'The places that state a number: its own, or else those of its item, list or record';

create or replace view timeline as
  select key, dataset || '/' || id as id, dataset, id as record, name,
    start_date, end_date, date_edtf, date_precision, date_basis, certainty,
    exists (select from reading g where g.record_key = key and g.relation = 'contradicts') as disputed,
    hint, search
  from record;
