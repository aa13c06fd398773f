#!/bin/sh
# Runs once, when the database of Magnolia is empty: the public instance keeps its content apart from that of the author.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --command "create database magnolia_public"
