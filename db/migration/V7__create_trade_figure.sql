create table trade_figure (
  key bigint constraint trade_figure_pk primary key constraint trade_figure_record_fk references record on delete cascade,
  flow text collate "C" not null,
  commodity text collate "C",
  reporter_key bigint constraint trade_figure_reporter_fk references actor on delete cascade deferrable initially deferred,
  partner_key bigint constraint trade_figure_partner_fk references actor on delete cascade deferrable initially deferred,
  attributed_to_key bigint constraint trade_figure_attributed_to_fk references actor on delete cascade deferrable initially deferred,
  agreement_key bigint constraint trade_figure_agreement_fk references agreement on delete cascade deferrable initially deferred,
  period text collate "C",
  measure text collate "C" not null,
  value_value numeric not null,
  value_qualifier text collate "C" not null,
  unit text collate "C" not null,
  currency text collate "C",
  printed text not null,
  base_start_date date,
  base_end_date date,
  base_date_edtf text collate "C",
  base_date_precision text collate "C",
  base_date_basis text collate "C",
  relative_to text,
  summary text,
  constraint trade_figure_flow_known check (flow in ('total-trade', 'exports', 'imports', 'investment', 'energy-supply', 'contract-value', 'illicit-trade')),
  constraint trade_figure_commodity_known check (commodity in ('all', 'oil', 'natural-gas', 'oil-and-gas', 'energy', 'vehicles', 'arms')),
  constraint trade_figure_period_known check (period in ('day', 'month', 'quarter', 'half-year', 'year', 'range', 'since', 'until')),
  constraint trade_figure_measure_known check (measure in ('level', 'growth', 'share', 'rank', 'forecast')),
  constraint trade_figure_qualifier_known check (value_qualifier in ('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than')),
  constraint trade_figure_unit_known check (unit in ('money', 'money-per-week', 'percent', 'rank', 'cubic-metres', 'cubic-metres-per-year', 'tonnes', 'tonnes-per-year', 'barrels-per-day', 'kilometres')),
  constraint trade_figure_currency_with_money check ((currency is not null) = (unit in ('money', 'money-per-week'))),
  constraint trade_figure_currency_is_iso_4217 check (currency ~ '^[A-Z]{3}$'),
  constraint trade_figure_rank_is_place check (measure <> 'rank' or (unit = 'rank' and value_value >= 1 and value_value = trunc(value_value))),
  constraint trade_figure_share_is_percent check (measure <> 'share' or (unit = 'percent' and value_value between 0 and 100)),
  constraint trade_figure_growth_is_percent check (measure <> 'growth' or unit = 'percent'),
  constraint trade_figure_base_of_growth check (base_date_edtf is null or measure = 'growth'),
  constraint trade_figure_base_in_order check (base_start_date <= base_end_date),
  constraint trade_figure_base_whole check (num_nulls(base_date_edtf, base_date_precision, base_date_basis) in (0, 3)),
  constraint trade_figure_base_precision_known check (base_date_precision in ('day', 'month', 'year', 'range', 'before', 'after')),
  constraint trade_figure_base_basis_known check (base_date_basis in ('stated', 'inferred'))
);
create index trade_figure_reporter on trade_figure (reporter_key);
create index trade_figure_partner on trade_figure (partner_key);
create index trade_figure_attributed_to on trade_figure (attributed_to_key);
create index trade_figure_agreement on trade_figure (agreement_key);
comment on table trade_figure is 'One number about trade, energy or investment, for a period; the period is the record''s date';
comment on column trade_figure.reporter_key is 'The economy described; who gives the figure is attributed_to';
comment on column trade_figure.period is 'What kind of period the date spans';
comment on column trade_figure.value_value is 'In whole units: 8360000000, not 8.36';
comment on column trade_figure.currency is 'ISO 4217, for money only';
comment on column trade_figure.printed is 'The number as the source prints it';
comment on column trade_figure.base_date_edtf is 'For growth, the period it is compared with';
comment on column trade_figure.relative_to is 'For a share the whole, for a rank the field';
