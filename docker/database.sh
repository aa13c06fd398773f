#!/bin/sh
# Runs once, when the database is empty: the roles, the schema of Keycloak and the extensions (docs/operators/database.md).
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set owner="$FOYER_DB_OWNER_PASSWORD" --set app="$FOYER_DB_APP_PASSWORD" --set keycloak="$FOYER_DB_KEYCLOAK_PASSWORD" <<'SQL'
create role foyer_owner login password :'owner';
create role foyer_app login password :'app';
create role foyer_keycloak login password :'keycloak';
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;
create extension if not exists btree_gist;
create extension if not exists ltree;
create extension if not exists citext;
create extension if not exists pgcrypto;
create schema if not exists keycloak authorization foyer_keycloak;
alter database foyer owner to foyer_owner;
SQL
