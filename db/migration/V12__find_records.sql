alter table record drop column search;
alter table record add column search tsvector not null default '';
alter table record alter column search drop default;
alter table record add column hint text;
create index record_search on record using gin (search);
comment on column record.search is 'Words of the record, weighted: A its name, B other names and actors, C what it tells, D notes';
comment on column record.hint is 'What tells it from others of the same name; null when nothing does';

-- The texts come folded: small letters and digits, words divided by spaces, texts by line ends. The configuration
-- russian stems Cyrillic words as Russian and Latin ones as English; simple keeps all words as they are. Between two
-- texts stands a word that is taken out again: it leaves a gap in the count, so that no phrase reaches across.
create function word_vector(texts text) returns tsvector immutable strict parallel safe
  return (
    select ts_delete(to_tsvector('pg_catalog.simple', spaced) || to_tsvector('pg_catalog.russian', spaced), 'endoftext')
    from (select replace(texts || E'\n', E'\n', ' endoftext ')) as gaps (spaced));
comment on function word_vector is 'The words of folded texts, as they are and stemmed';

create function search_vector(texts text[]) returns tsvector immutable strict parallel safe
  return setweight(word_vector(texts[1]), 'A') || setweight(word_vector(texts[2]), 'B')
    || setweight(word_vector(texts[3]), 'C') || setweight(word_vector(texts[4]), 'D');
comment on function search_vector is 'The words of four groups of folded texts, weighted A to D';

create function word_query(word text) returns tsquery immutable strict parallel safe
  return to_tsquery('pg_catalog.simple', replace(word, ' ', ' <-> ') || ':*') || phraseto_tsquery('pg_catalog.russian', word);
comment on function word_query is 'Finds a folded word by its stem or as the beginning of a word; one of several parts, as a phrase';

create function phrase_query(phrase text) returns tsquery immutable strict parallel safe
  return phraseto_tsquery('pg_catalog.simple', phrase) || phraseto_tsquery('pg_catalog.russian', phrase);
comment on function phrase_query is 'Finds folded words in this order, as they are or stemmed';

create function relevance(search tsvector, query tsquery) returns numeric immutable strict parallel safe
  return round(cast(ts_rank_cd(search, query) / (1 + ln(1 + length(ts_filter(search, '{a}')))) as numeric), 6);
comment on function relevance is 'How well words fit: more for each place, by its weight and nearness, and the more the shorter the name; rounded, so that it is the same when read from text';

create table record_name (
  record_key bigint not null constraint record_name_record_fk references record on delete cascade,
  position int not null,
  dataset text collate "C" not null,
  text text not null,
  kind text collate "C",
  folded text collate "C" not null,
  words tsvector not null generated always as (to_tsvector('pg_catalog.simple', folded)) stored,
  constraint record_name_pk primary key (record_key, position),
  constraint record_name_own_first check ((position = 0) = (kind is null))
);
create index record_name_words on record_name using gin (words);
comment on table record_name is 'The names by which records are suggested: each record''s own, and its aliases';
comment on column record_name.dataset is 'That of the record, so that names can be chosen by it without a join';
comment on column record_name.kind is 'In what way an alias differs; null for the record''s own name';
comment on column record_name.folded is 'Small letters and digits, one space between words; a Han character is a word';

create table name_word (
  word text collate "C" constraint name_word_pk primary key
);
create index name_word_like on name_word using gin (word gin_trgm_ops);
comment on table name_word is 'Every word of every name once, to tell what a misspelt one was meant to be; filled by the load';
