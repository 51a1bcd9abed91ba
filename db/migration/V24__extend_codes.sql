alter table actor_alias drop constraint actor_alias_kind_known;
alter table actor_alias add constraint actor_alias_kind_known check (kind in ('spelling', 'abbreviation', 'short-form', 'full-form', 'misspelling', 'metonym', 'adjective', 'translation'));
alter table event drop constraint event_kind_known;
alter table event add constraint event_kind_known check (kind in ('meeting', 'visit', 'summit', 'conference', 'statement', 'assessment', 'decision', 'publication', 'incident', 'protest', 'operation', 'deployment', 'training-programme', 'exchange', 'donation', 'appointment', 'transfer', 'construction'));
alter table exercise_participant drop constraint exercise_participant_role_known;
alter table exercise_participant add constraint exercise_participant_role_known check (role in ('host', 'participant', 'organiser', 'observer', 'commander', 'witness'));
alter table actor_office add column post text collate "C";
alter table actor_office add constraint actor_office_post_known check (post in ('head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister', 'minister', 'deputy-minister', 'chief-of-general-staff', 'deputy-chief-of-general-staff', 'commander', 'head-of-body', 'deputy-head-of-body', 'ambassador', 'military-rank', 'scholar'));
comment on column actor_office.post is 'Kind of the office, so that it can be found whatever the title; null if it is none of these';

alter table trade_figure add column statistics_of_key bigint constraint trade_figure_statistics_of_fk references actor on delete cascade deferrable initially deferred;
create index trade_figure_statistics_of on trade_figure (statistics_of_key);
comment on column trade_figure.statistics_of_key is 'State, office or body whose statistics the figure is from; null if the source names none';

alter table event_statement add column words tsvector
  generated always as (parsed_words(replace(folded_name(said), '-', ' '))) stored;
create index event_statement_words on event_statement using gin (words);
comment on column event_statement.words is 'The words of what was said, as they are and stemmed';
do $$ begin
  if to_regclass('past.event_statement_row') is not null then
    alter table past.event_statement_row add column words tsvector;
    update past.event_statement_row set words = parsed_words(replace(folded_name(said), '-', ' '));
  end if;
end $$;

create function edtf_precision(edtf text, place int) returns text immutable parallel safe
  return case length(rtrim(split_part(edtf, '/', case when strpos(edtf, '/') = 0 then 1 else place end), '~?'))
    when 4 then 'year' when 7 then 'month' when 10 then 'day' end;
comment on function edtf_precision is 'How finely an end of a date is known: the start (1) or the end (2); null if it is open';
