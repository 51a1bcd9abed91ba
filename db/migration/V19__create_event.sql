create table event (
  key bigint constraint event_pk primary key constraint event_record_fk references record on delete cascade,
  kind text collate "C" not null,
  attributed_to_key bigint constraint event_attributed_to_fk references actor on delete cascade deferrable initially deferred,
  part_of_key bigint constraint event_part_of_fk references event on delete cascade deferrable initially deferred,
  summary text,
  constraint event_kind_known check (kind in ('meeting', 'visit', 'summit', 'conference', 'statement', 'decision', 'publication', 'incident', 'protest', 'operation', 'deployment', 'training-programme', 'exchange', 'donation', 'appointment', 'transfer', 'construction')),
  constraint event_not_part_of_itself check (part_of_key <> key)
);
create index event_attributed_to on event (attributed_to_key);
create index event_part_of on event (part_of_key);
comment on table event is 'Something that happened, other than a drill or the making of an agreement';
comment on column event.attributed_to_key is 'Who says that it happened, when the source names somebody';
comment on column event.part_of_key is 'The event of which it is a part';

create table event_subject (
  event_key bigint not null constraint event_subject_event_fk references event on delete cascade,
  subject text collate "C" not null,
  constraint event_subject_pk primary key (event_key, subject),
  constraint event_subject_known check (subject in ('border-security', 'border-demarcation', 'confidence-building', 'military-cooperation', 'training', 'counter-terrorism', 'intelligence', 'policing', 'basing', 'event-security', 'nuclear', 'political', 'energy', 'oil', 'gas', 'pipeline', 'electricity', 'water', 'trade', 'transport', 'telecommunications', 'investment', 'finance', 'health', 'media-culture', 'arms'))
);
comment on table event_subject is 'What it was about; the codes are those of agreements';

create table event_participant (
  event_key bigint not null constraint event_participant_event_fk references event on delete cascade,
  position int not null,
  actor_key bigint not null constraint event_participant_actor_fk references actor on delete cascade deferrable initially deferred,
  role text collate "C" not null,
  note text,
  constraint event_participant_pk primary key (event_key, position),
  constraint event_participant_once unique (event_key, actor_key),
  constraint event_participant_role_known check (role in ('host', 'guest', 'participant', 'organiser', 'speaker', 'addressee', 'observer', 'donor', 'recipient', 'trainer', 'trainee', 'sender', 'receiving', 'perpetrator', 'victim', 'author', 'appointed', 'suspected'))
);
create index event_participant_actor on event_participant (actor_key);
comment on table event_participant is 'Who stands in it, and as what; a person and the state it acts for may both stand';

create table event_statement (
  event_key bigint not null constraint event_statement_event_fk references event on delete cascade,
  position int not null,
  speaker_key bigint not null constraint event_statement_speaker_fk references actor on delete cascade deferrable initially deferred,
  said text not null,
  addressee_key bigint constraint event_statement_addressee_fk references actor on delete cascade deferrable initially deferred,
  note text,
  constraint event_statement_pk primary key (event_key, position)
);
create index event_statement_speaker on event_statement (speaker_key);
comment on table event_statement is 'What was said there, and by whom';
comment on column event_statement.said is 'In our own words';

create table event_place (
  event_key bigint not null constraint event_place_event_fk references event on delete cascade,
  position int not null,
  site text,
  locality text,
  region text,
  country_key bigint constraint event_place_country_fk references actor on delete cascade deferrable initially deferred,
  latitude numeric(8, 5),
  longitude numeric(8, 5),
  constraint event_place_pk primary key (event_key, position),
  constraint event_place_somewhere check (num_nonnulls(site, locality, region, country_key) > 0),
  constraint event_place_coordinates_whole check (num_nulls(latitude, longitude) in (0, 2)),
  constraint event_place_coordinates_on_earth check (latitude between -90 and 90 and longitude between -180 and 180)
);
create index event_place_country on event_place (country_key);
comment on table event_place is 'Where it happened';
comment on column event_place.latitude is 'WGS 84 degrees, only where a source gives them';

create table event_quantity (
  event_key bigint not null constraint event_quantity_event_fk references event on delete cascade,
  position int not null,
  counted text not null,
  unit text collate "C" not null,
  value_value numeric not null,
  value_qualifier text collate "C" not null,
  currency text collate "C",
  actor_key bigint constraint event_quantity_actor_fk references actor on delete cascade deferrable initially deferred,
  note text,
  constraint event_quantity_pk primary key (event_key, position),
  constraint event_quantity_unit_known check (unit in ('people', 'vehicles', 'aircraft', 'vessels', 'weapons', 'items', 'money', 'percent', 'visits', 'days', 'years', 'kilometres')),
  constraint event_quantity_qualifier_known check (value_qualifier in ('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than')),
  constraint event_quantity_not_negative check (value_value >= 0),
  constraint event_quantity_is_count check (unit in ('money', 'percent', 'days', 'years', 'kilometres') or value_value = trunc(value_value)),
  constraint event_quantity_currency_with_money check ((currency is not null) = (unit = 'money')),
  constraint event_quantity_currency_is_iso_4217 check (currency ~ '^[A-Z]{3}$')
);
create index event_quantity_actor on event_quantity (actor_key);
comment on table event_quantity is 'What a source counts of it; never added up by us';
comment on column event_quantity.counted is 'What is counted, in our own words';
comment on column event_quantity.value_value is 'In whole units, of the currency where it is money';
comment on column event_quantity.currency is 'ISO 4217, for money only';
comment on column event_quantity.actor_key is 'Whose it is';

create table event_agreement (
  event_key bigint not null constraint event_agreement_event_fk references event on delete cascade,
  position int not null,
  agreement_key bigint not null constraint event_agreement_agreement_fk references agreement on delete cascade deferrable initially deferred,
  constraint event_agreement_pk primary key (event_key, position),
  constraint event_agreement_once unique (event_key, agreement_key)
);
create index event_agreement_agreement on event_agreement (agreement_key);
comment on table event_agreement is 'Agreements that belong to it';

create table event_exercise (
  event_key bigint not null constraint event_exercise_event_fk references event on delete cascade,
  position int not null,
  exercise_key bigint not null constraint event_exercise_exercise_fk references exercise on delete cascade deferrable initially deferred,
  constraint event_exercise_pk primary key (event_key, position),
  constraint event_exercise_once unique (event_key, exercise_key)
);
create index event_exercise_exercise on event_exercise (exercise_key);
comment on table event_exercise is 'Exercises that belong to it';
