alter table trade_figure add column edition date;
comment on column trade_figure.edition is 'Day of the edition of the source in which the value first stands; null for a source without editions';
