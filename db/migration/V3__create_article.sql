create table article (
  key bigint constraint article_pk primary key constraint article_record_fk references record on delete cascade,
  kind text collate "C" not null,
  outlet text collate "und-x-icu",
  url text,
  language text collate "C" not null,
  licence text,
  summary text,
  paragraphs int not null,
  constraint article_kind_known check (kind in ('article', 'blog-post', 'report', 'official-page', 'dataset')),
  constraint article_url_is_http check (url ~ '^https?://'),
  constraint article_language_is_iso_639_1 check (language ~ '^[a-z]{2}$'),
  constraint article_paragraphs_counted check (paragraphs >= 0)
);
comment on table article is 'A source. Its text is not kept';
comment on column article.licence is 'As the source states it; null when it states none';
comment on column article.summary is 'In our own words';
comment on column article.paragraphs is 'How many paragraphs the body has';

create table article_author (
  article_key bigint not null constraint article_author_article_fk references article on delete cascade,
  position int not null,
  name text collate "und-x-icu" not null,
  constraint article_author_pk primary key (article_key, position)
);
comment on table article_author is 'Authors as printed, in the printed order';
