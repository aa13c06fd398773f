-- A postal reference list, loaded by a command, to complete what members type. No member data: it is not in the change log.
create table locality (
    id        bigint generated always as identity primary key,
    country   text not null check (country ~ '^[A-Z]{2}$'),
    postcode  text not null,
    town      text not null,
    region    text,
    language  text,
    latitude  double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    unique (country, postcode, town)
);
create index locality_postcode on locality (country, postcode text_pattern_ops);
create index locality_town on locality (country, lower(town) text_pattern_ops);
comment on column locality.region is 'canton, state or province, as the source writes it';
