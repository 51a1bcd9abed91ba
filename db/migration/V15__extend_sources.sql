alter table article add column read text collate "C";
update article set read = 'whole';
alter table article alter column read set not null;
do $$ begin
  if to_regclass('past.article_row') is not null then
    alter table past.article_row add column read text collate "C";
    update past.article_row set read = 'whole';
  end if;
end $$;
alter table article alter column paragraphs drop not null;
alter table article add column attribution text;
alter table article drop constraint article_kind_known;
alter table article add constraint article_kind_known check (kind in ('article', 'blog-post', 'report', 'official-page', 'dataset', 'news', 'legal-text'));
alter table article add constraint article_read_known check (read in ('whole', 'excerpt', 'rows'));
alter table article add constraint article_read_counted check ((read = 'whole') = (paragraphs is not null));
comment on column article.paragraphs is 'How many paragraphs the body has; null when it was not read as a whole';
comment on column article.read is 'How much of it was read for the record';
comment on column article.attribution is 'How its licence wants it to be named; null when it asks for nothing';

alter table citation drop constraint citation_part_known;
alter table citation add constraint citation_part_known check (part in ('body', 'title', 'byline', 'masthead', 'teaser', 'caption', 'biography', 'notice', 'footer', 'table', 'excerpt', 'address'));

alter table actor drop constraint actor_kind_known;
alter table actor add constraint actor_kind_known check (kind in ('state', 'territory', 'country-group', 'organisation', 'armed-force', 'unit', 'government-body', 'company', 'media', 'research-institution', 'armed-group', 'people', 'person'));

drop view evidence;
create view evidence as
  select c.record_key, c.position, r.dataset || '/' || r.id || '/' || c.position as id,
    r.dataset, r.id as record, r.name as record_name, r.certainty,
    c.field, c.alternative, l.value as alternative_value, c.stance,
    c.article, s.name as title, w.authors, a.outlet, s.date_edtf as published, a.url, a.licence, a.attribution,
    c.section, c.paragraph, c.part, c.entry
  from citation c
  join record r on r.key = c.record_key
  join record s on s.dataset = 'articles' and s.id = c.article
  join article a on a.key = s.key
  left join (select article_key, string_agg(name, '; ' order by position) as authors
             from article_author group by article_key) w on w.article_key = a.key
  left join alternative l on l.record_key = c.record_key and l.position = c.alternative;
comment on view evidence is 'Every citation, with the source it leads to';
