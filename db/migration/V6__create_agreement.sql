create table agreement (
  key bigint constraint agreement_pk primary key constraint agreement_record_fk references record on delete cascade,
  kind text collate "C" not null,
  status text collate "C" not null,
  in_force_start_date date,
  in_force_end_date date,
  in_force_date_edtf text collate "C",
  in_force_date_precision text collate "C",
  in_force_date_basis text collate "C",
  value_value numeric,
  value_qualifier text collate "C",
  currency text collate "C",
  place text,
  part_of_key bigint constraint agreement_part_of_fk references agreement on delete cascade deferrable initially deferred,
  summary text,
  constraint agreement_kind_known check (kind in ('treaty', 'agreement', 'contract', 'principles', 'communique', 'declaration', 'pledge', 'mandate')),
  constraint agreement_status_known check (status in ('in-force', 'signed', 'agreed', 'pledged', 'under-negotiation', 'proposed', 'reported', 'ended')),
  constraint agreement_in_force_in_order check (in_force_start_date <= in_force_end_date),
  constraint agreement_in_force_whole check (num_nulls(in_force_date_edtf, in_force_date_precision, in_force_date_basis) in (0, 3)),
  constraint agreement_in_force_precision_known check (in_force_date_precision in ('day', 'month', 'year', 'range', 'before', 'after')),
  constraint agreement_in_force_basis_known check (in_force_date_basis in ('stated', 'inferred')),
  constraint agreement_value_whole check (num_nulls(value_value, value_qualifier, currency) in (0, 3)),
  constraint agreement_value_not_negative check (value_value >= 0),
  constraint agreement_value_qualifier_known check (value_qualifier in ('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than')),
  constraint agreement_currency_is_iso_4217 check (currency ~ '^[A-Z]{3}$'),
  constraint agreement_not_part_of_itself check (part_of_key <> key)
);
create index agreement_part_of on agreement (part_of_key);
comment on table agreement is 'What parties agreed, pledged, or are to negotiate; status tells these apart';
comment on column agreement.value_value is 'Worth in whole units of the currency';
comment on column agreement.currency is 'ISO 4217';
comment on column agreement.part_of_key is 'The agreement of which it is a part';

create table agreement_subject (
  agreement_key bigint not null constraint agreement_subject_agreement_fk references agreement on delete cascade,
  subject text collate "C" not null,
  constraint agreement_subject_pk primary key (agreement_key, subject),
  constraint agreement_subject_known check (subject in ('border-security', 'confidence-building', 'military-cooperation', 'training', 'counter-terrorism', 'intelligence', 'policing', 'basing', 'event-security', 'nuclear', 'political', 'energy', 'oil', 'gas', 'pipeline', 'trade', 'transport', 'investment', 'media-culture', 'arms'))
);
comment on table agreement_subject is 'What it is about';

create table agreement_party (
  agreement_key bigint not null constraint agreement_party_agreement_fk references agreement on delete cascade,
  position int not null,
  actor_key bigint not null constraint agreement_party_actor_fk references actor on delete cascade deferrable initially deferred,
  role text collate "C" not null,
  note text,
  constraint agreement_party_pk primary key (agreement_key, position),
  constraint agreement_party_once unique (agreement_key, actor_key, role),
  constraint agreement_party_role_known check (role in ('party', 'signatory', 'pledger', 'beneficiary', 'negotiator', 'representative', 'mandating'))
);
create index agreement_party_actor on agreement_party (actor_key);
comment on table agreement_party is 'Who is bound or named by it, and as what';
