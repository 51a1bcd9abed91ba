create table exercise (
  key bigint constraint exercise_pk primary key constraint exercise_record_fk references record on delete cascade,
  kind text collate "C" not null,
  series text collate "C",
  framework text collate "C",
  personnel_value numeric,
  personnel_qualifier text collate "C",
  summary text,
  constraint exercise_kind_known check (kind in ('exercise', 'training', 'patrol', 'series')),
  constraint exercise_series_is_kebab_case check (series ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint exercise_framework_known check (framework in ('bilateral', 'sco', 'csto', 'national', 'multilateral')),
  constraint exercise_personnel_whole check (num_nulls(personnel_value, personnel_qualifier) in (0, 2)),
  constraint exercise_personnel_is_count check (personnel_value >= 0 and personnel_value = trunc(personnel_value)),
  constraint exercise_personnel_qualifier_known check (personnel_qualifier in ('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than'))
);
comment on table exercise is 'A drill, one iteration of a series, or an activity that a source tells of as a whole';
comment on column exercise.personnel_value is 'Everybody who took part, as a source gives it; never summed by us';

create table exercise_focus (
  exercise_key bigint not null constraint exercise_focus_exercise_fk references exercise on delete cascade,
  focus text collate "C" not null,
  constraint exercise_focus_pk primary key (exercise_key, focus),
  constraint exercise_focus_known check (focus in ('counter-terrorism', 'border-security', 'special-operations', 'long-range-strike', 'air-ground', 'air-patrol', 'urban-warfare', 'mountain-warfare', 'maritime', 'counter-narcotics', 'law-enforcement', 'humanitarian', 'conventional'))
);
comment on table exercise_focus is 'What was practised';

create table exercise_participant (
  exercise_key bigint not null constraint exercise_participant_exercise_fk references exercise on delete cascade,
  position int not null,
  actor_key bigint not null constraint exercise_participant_actor_fk references actor on delete cascade deferrable initially deferred,
  role text collate "C" not null,
  personnel_value numeric,
  personnel_qualifier text collate "C",
  note text,
  constraint exercise_participant_pk primary key (exercise_key, position),
  constraint exercise_participant_once unique (exercise_key, actor_key),
  constraint exercise_participant_role_known check (role in ('host', 'participant', 'organiser', 'observer')),
  constraint exercise_participant_personnel_whole check (num_nulls(personnel_value, personnel_qualifier) in (0, 2)),
  constraint exercise_participant_personnel_is_count check (personnel_value >= 0 and personnel_value = trunc(personnel_value)),
  constraint exercise_participant_personnel_qualifier_known check (personnel_qualifier in ('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than'))
);
create index exercise_participant_actor on exercise_participant (actor_key);
comment on table exercise_participant is 'Who took part, and as what; a state and a unit of it may both stand';
comment on column exercise_participant.personnel_value is 'People of this participant, as a source gives it';

create table exercise_equipment (
  exercise_key bigint not null constraint exercise_equipment_exercise_fk references exercise on delete cascade,
  position int not null,
  type text not null,
  category text collate "C" not null,
  count int,
  actor_key bigint constraint exercise_equipment_actor_fk references actor on delete cascade deferrable initially deferred,
  constraint exercise_equipment_pk primary key (exercise_key, position),
  constraint exercise_equipment_category_known check (category in ('bomber', 'fighter', 'helicopter', 'aircraft', 'vehicle', 'ship', 'weapon')),
  constraint exercise_equipment_count_positive check (count > 0)
);
comment on table exercise_equipment is 'Aircraft and other equipment a source names';
comment on column exercise_equipment.type is 'As printed, e.g. H-6';

create table exercise_place (
  exercise_key bigint not null constraint exercise_place_exercise_fk references exercise on delete cascade,
  position int not null,
  site text,
  locality text,
  region text,
  country_key bigint constraint exercise_place_country_fk references actor on delete cascade deferrable initially deferred,
  role text collate "C" not null,
  latitude numeric(8, 5),
  longitude numeric(8, 5),
  constraint exercise_place_pk primary key (exercise_key, position),
  constraint exercise_place_somewhere check (num_nonnulls(site, locality, region, country_key) > 0),
  constraint exercise_place_role_known check (role in ('venue', 'base', 'closing')),
  constraint exercise_place_coordinates_whole check (num_nulls(latitude, longitude) in (0, 2)),
  constraint exercise_place_coordinates_on_earth check (latitude between -90 and 90 and longitude between -180 and 180)
);
comment on table exercise_place is 'Where it was held, or from where forces came';
comment on column exercise_place.site is 'Training ground, base or field; a host country alone is no site';
comment on column exercise_place.latitude is 'WGS 84 degrees, only where a source gives them';
