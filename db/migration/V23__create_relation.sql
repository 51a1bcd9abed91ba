create table actor_relation (
  key bigint constraint actor_relation_pk primary key constraint actor_relation_record_fk references record on delete cascade,
  kind text collate "C" not null,
  subject_key bigint not null constraint actor_relation_subject_fk references actor on delete cascade deferrable initially deferred,
  object_key bigint constraint actor_relation_object_fk references actor on delete cascade deferrable initially deferred,
  agreement_key bigint constraint actor_relation_agreement_fk references agreement on delete cascade deferrable initially deferred,
  scope text,
  attributed_to_key bigint constraint actor_relation_attributed_to_fk references actor on delete cascade deferrable initially deferred,
  summary text,
  constraint actor_relation_kind_known check (kind in ('member-of', 'observer-of', 'founder-of', 'organ-of', 'party-to', 'predecessor-of', 'leads', 'owner-of', 'supplier-of', 'main-supplier-of', 'main-trade-partner-of', 'main-military-partner-of', 'security-guarantor-of', 'ally-of', 'operates-in', 'located-in', 'present-in', 'strategic-partner-of', 'designated-terrorist-by', 'linked-to', 'works-in-language')),
  constraint actor_relation_to_something check (num_nonnulls(object_key, agreement_key, scope) > 0),
  constraint actor_relation_not_to_itself check (object_key <> subject_key)
);
create index actor_relation_subject on actor_relation (subject_key);
create index actor_relation_object on actor_relation (object_key);
create index actor_relation_agreement on actor_relation (agreement_key);
create index actor_relation_attributed_to on actor_relation (attributed_to_key);
comment on table actor_relation is 'A relation of an actor to another, or to an agreement, that sources state without an event';
comment on column actor_relation.object_key is 'Null if the agreement or the scope takes its place';
comment on column actor_relation.scope is 'What the relation concerns, in our own words';

create view actor_membership as
  select distinct subject_key as actor_key, object_key as organisation_key
  from actor_relation where kind = 'member-of' and object_key is not null;
comment on view actor_membership is 'The organisations of which a source states that an actor is a member';

create view actor_state as
  select l.actor_key, a.key as state_key
  from actor_lineage l join actor a on a.key = l.ancestor_key and a.kind in ('state', 'territory')
  union
  select l.actor_key, a.country_key
  from actor_lineage l join actor a on a.key = l.ancestor_key and a.country_key is not null;
comment on view actor_state is 'The states to which an actor belongs: itself, those it is part of, and the country of any of these';

-- A table of coordinates or codes mentions nobody.
create or replace view actor_mention as
  select i.actor_key, s.article from involvement i join reading_source s on s.record_key = i.record_key and s.counted
  union
  select a.key, s.article from actor a join reading_source s on s.record_key = a.key and s.counted;
