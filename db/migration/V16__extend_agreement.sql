alter table agreement add column price_basis text collate "C";
alter table agreement add column price_year int;
alter table agreement drop constraint agreement_kind_known;
alter table agreement add constraint agreement_kind_known check (kind in ('treaty', 'agreement', 'protocol', 'contract', 'loan', 'grant', 'principles', 'plan', 'communique', 'declaration', 'pledge', 'mandate'));
alter table agreement drop constraint agreement_status_known;
alter table agreement add constraint agreement_status_known check (status in ('in-force', 'signed', 'agreed', 'committed', 'in-implementation', 'completed', 'pledged', 'under-negotiation', 'proposed', 'reported', 'ended'));
alter table agreement add constraint agreement_price_basis_known check (price_basis in ('current', 'constant'));
alter table agreement add constraint agreement_price_basis_of_value check (price_basis is null or value_value is not null);
alter table agreement add constraint agreement_price_year_of_constant check ((price_year is not null) = coalesce(price_basis = 'constant', false));
comment on column agreement.price_basis is 'Whether the value is in prices of its time or of one year; null when the source does not say';
comment on column agreement.price_year is 'The year in whose prices a constant value is';

alter table agreement_subject drop constraint agreement_subject_known;
alter table agreement_subject add constraint agreement_subject_known check (subject in ('border-security', 'border-demarcation', 'confidence-building', 'military-cooperation', 'training', 'counter-terrorism', 'intelligence', 'policing', 'basing', 'event-security', 'nuclear', 'political', 'energy', 'oil', 'gas', 'pipeline', 'electricity', 'water', 'trade', 'transport', 'telecommunications', 'investment', 'finance', 'health', 'media-culture', 'arms'));

alter table agreement_party drop constraint agreement_party_role_known;
alter table agreement_party add constraint agreement_party_role_known check (role in ('party', 'signatory', 'pledger', 'beneficiary', 'negotiator', 'representative', 'mandating', 'lender', 'borrower', 'donor', 'recipient'));
