create function require_citation() returns trigger language plpgsql as $$
begin
  if exists (select from record r where r.key = new.key)
     and not exists (select from citation c where c.record_key = new.key and c.alternative is null) then
    raise exception 'record % has no citation', new.id using errcode = 'check_violation', constraint = 'record_is_cited';
  end if;
  return null;
end $$;
comment on function require_citation is 'Refuses at commit a record that cites nothing';

create constraint trigger record_is_cited after insert or update on record
  deferrable initially deferred for each row execute function require_citation();

create function keep_citation() returns trigger language plpgsql as $$
begin
  if exists (select from record r where r.key = old.record_key)
     and not exists (select from citation c where c.record_key = old.record_key and c.alternative is null) then
    raise exception 'the last citation of a record cannot be removed' using errcode = 'check_violation', constraint = 'record_stays_cited';
  end if;
  return null;
end $$;
comment on function keep_citation is 'Refuses at commit the loss of a record''s last citation';

create constraint trigger record_stays_cited after update or delete on citation
  deferrable initially deferred for each row execute function keep_citation();
