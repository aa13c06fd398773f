-- Who looked at, or took along, data of others: one row a look, and one for each person whose data were in it. The members see it.
create table look (
    id        uuid primary key default uuidv7(),
    copy      text        not null unique,
    at        timestamptz not null,
    by_member uuid references member on delete set null,
    by_name   text        not null,
    office    text        not null,
    kind      text        not null check (kind in ('LIST')),
    unit_id   uuid references unit,
    as_of     timestamptz,
    format    text        not null,
    fields    text[]      not null
);
comment on column look.copy is 'the number that the copy carries, such as K7QX-4M2P';
comment on column look.office is 'the type of office that allowed it';
comment on column look.as_of is 'the moment whose state was shown; null for the moment itself';
create index look_at on look (at);

create table look_member (
    look_id   uuid    not null references look on delete cascade,
    position  integer not null,
    member_id uuid    not null references member on delete cascade,
    primary key (look_id, position)
);
comment on column look_member.position is 'the row of the copy';
create index look_member_member on look_member (member_id, look_id);

-- What was noted stays as it was until it is old enough to be forgotten.
revoke update on look, look_member from ${app_role};
