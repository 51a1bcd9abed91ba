#!/bin/sh
# Gives the application's roles a password, when the database container is made.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --dbname "$POSTGRES_DB" --set password="$POSTGRES_PASSWORD" <<'SQL'
alter role khorgos_owner password :'password';
alter role khorgos_reader password :'password';
SQL
