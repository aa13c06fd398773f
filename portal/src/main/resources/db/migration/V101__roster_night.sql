-- The member lists of each night. A row holds from the first to the last night in which nothing of it differed; null is "still".
-- So 14 nights need little more room than one, and the list of a night stays what it was (docs/decisions/0140).
create table roster_night (
    id       integer generated always as identity primary key,
    taken_at timestamptz not null
);
create index roster_night_taken on roster_night (taken_at);

-- A list: a unit with all below it, in one night.
create table roster_list (
    id      uuid primary key default uuidv7(),
    night   integer not null references roster_night on delete cascade,
    unit_id uuid    not null references unit,
    path    ltree   not null,
    people  integer not null,
    unique (night, unit_id)
);

create table roster_person (
    member_id   uuid    not null references member on delete cascade,
    from_night  integer not null,
    to_night    integer,
    sort_name   text    not null collate "C",
    number      text    not null,
    last_name   text    not null,
    first_name  text    not null,
    birth_date  date,
    language    text    not null,
    email       text,
    mobile      text,
    phone       text,
    addition    text,
    street      text,
    post_box    text,
    postcode    text,
    town        text,
    country     text,
    hidden      text[]  not null,
    fingerprint text    not null,
    primary key (member_id, from_night)
);
comment on column roster_person.hidden is 'what the member showed to nobody but the administration';
create unique index roster_person_now on roster_person (member_id) where to_night is null;
create index roster_person_old on roster_person (to_night) where to_night is not null;

create table roster_membership (
    member_id       uuid    not null references member on delete cascade,
    from_night      integer not null,
    to_night        integer,
    unit_id         uuid    not null references unit,
    path            ltree   not null,
    category        text    not null,
    kind            text    not null,
    from_date       date    not null,
    dues_paid_until date,
    fingerprint     text    not null,
    primary key (member_id, unit_id, from_night)
);
create index roster_membership_path on roster_membership using gist (path);
create unique index roster_membership_now on roster_membership (member_id, unit_id) where to_night is null;
create index roster_membership_old on roster_membership (to_night) where to_night is not null;
