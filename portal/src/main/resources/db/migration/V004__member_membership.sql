-- Kinds of membership: data, not code; an association has its own, with its own age limits.
create table membership_category (
    code        text primary key,
    name        jsonb not null,
    minimum_age integer check (minimum_age >= 0),
    maximum_age integer,
    family      boolean not null default false,
    next_code   text references membership_category,
    position    integer not null default 0,
    check (maximum_age is null or minimum_age is null or maximum_age >= minimum_age)
);
comment on column membership_category.maximum_age is 'the last age, in completed years, at which the category fits';
comment on column membership_category.next_code is 'the category that follows when the age limit is passed';

create table membership (
    id         uuid primary key default uuidv7(),
    member_id  uuid not null references member on delete cascade,
    unit_id    uuid not null references unit,
    category   text not null references membership_category,
    kind       text not null check (kind in ('MAIN', 'ADDITIONAL')),
    from_date  date not null,
    to_date    date,
    reason     text,
    dues_paid_until date,
    version    integer not null default 0,
    check (to_date is null or to_date >= from_date),
    -- one membership a unit at a time; the period ends with its last day
    exclude using gist (member_id with =, unit_id with =, daterange(from_date, to_date, '[]') with &&)
);
comment on column membership.to_date is 'the last day of membership';
create index membership_unit on membership (unit_id, from_date);

create table office_type (
    code        text primary key,
    name        jsonb not null,
    in_directory boolean not null default true,
    permissions text[] not null default '{}',
    position    integer not null default 0
);

create table office (
    id          uuid primary key default uuidv7(),
    member_id   uuid not null references member on delete cascade,
    unit_id     uuid not null references unit,
    office_type text not null references office_type,
    from_date   date not null,
    to_date     date,
    version     integer not null default 0,
    check (to_date is null or to_date >= from_date),
    exclude using gist (member_id with =, unit_id with =, office_type with =, daterange(from_date, to_date, '[]') with &&)
);
create index office_unit on office (unit_id, office_type);

select log_changes_of('membership', 'member_id');
select log_changes_of('office', 'member_id');

-- One address held at a given day.
create function address_on(p_member uuid, p_day date) returns postal_address language sql stable as $$
    select a from postal_address a where a.member_id = p_member and a.valid_from <= p_day order by a.valid_from desc limit 1
$$;
