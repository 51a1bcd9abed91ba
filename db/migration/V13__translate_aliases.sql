alter table actor_alias add column language text collate "C";
alter table actor_alias drop constraint actor_alias_kind_known;
alter table actor_alias add constraint actor_alias_kind_known check (kind in ('spelling', 'abbreviation', 'short-form', 'full-form', 'misspelling', 'metonym', 'translation'));
alter table actor_alias add constraint actor_alias_language_is_iso_639_1 check (language ~ '^[a-z]{2}$');
alter table actor_alias add constraint actor_alias_language_of_translation check ((language is not null) = (kind = 'translation'));
comment on column actor_alias.language is 'ISO 639-1 code of the language of a translation; null for the others';
