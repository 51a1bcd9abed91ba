#!/bin/sh
# Gives each of the application's roles its password, when the database container is made.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --dbname "$POSTGRES_DB" \
  --set owner="$KHORGOS_OWNER_PASSWORD" --set reader="$KHORGOS_READER_PASSWORD" <<'SQL'
alter role khorgos_owner password :'owner';
alter role khorgos_reader password :'reader';
SQL
