create table involvement (
  record_key bigint not null constraint involvement_record_fk references record on delete cascade,
  actor_key bigint not null constraint involvement_actor_fk references actor on delete cascade,
  constraint involvement_pk primary key (record_key, actor_key)
);
create index involvement_actor on involvement (actor_key);
comment on table involvement is 'Which actors a record is about, whatever their role; derived by each load';

create view cited_article as
  select distinct record_key, article from citation;
comment on view cited_article is 'Which articles a record cites';

create view timeline as
  select key, dataset || '/' || id as id, dataset, id as record, name,
    start_date, end_date, date_edtf, date_precision, date_basis, certainty
  from record;
comment on view timeline is 'Every record of every dataset, with its date, if it has one';

create view evidence as
  select c.record_key, c.position, r.dataset || '/' || r.id || '/' || c.position as id,
    r.dataset, r.id as record, r.name as record_name, r.certainty,
    c.field, c.alternative, l.value as alternative_value, c.stance,
    c.article, s.name as title, w.authors, a.outlet, s.date_edtf as published, a.url, a.licence,
    c.section, c.paragraph, c.part, c.entry
  from citation c
  join record r on r.key = c.record_key
  join record s on s.dataset = 'articles' and s.id = c.article
  join article a on a.key = s.key
  left join (select article_key, string_agg(name, '; ' order by position) as authors
             from article_author group by article_key) w on w.article_key = a.key
  left join alternative l on l.record_key = c.record_key and l.position = c.alternative;
comment on view evidence is 'Every citation, with the source it leads to';
