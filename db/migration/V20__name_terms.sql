-- The collation says what a letter is, whatever locale the server runs in.
create function term_name(term text) returns text immutable strict parallel safe
  return case
    when term ~ '^[A-Za-z0-9_-]+$' then term
    else trim(both '-' from regexp_replace(
      lower(regexp_replace(normalize(term, nfd), '[\u0300-\u036f]', '', 'g') collate pg_c_utf8),
      '[^[:alnum:]]+', '-', 'g'))
  end;
comment on function term_name is 'A term as a URL can carry it: itself, or its words in small letters, joined by hyphens';
