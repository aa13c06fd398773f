-- A time in which a member has no rights in a unit, in the units above it and in those below; the membership goes on.
create table suspension (
    id        uuid primary key default uuidv7(),
    member_id uuid not null references member on delete cascade,
    unit_id   uuid not null references unit,
    from_date date not null,
    to_date   date,
    reason    text not null check (length(reason) between 1 and 500),
    version   integer not null default 0,
    check (to_date is null or to_date >= from_date),
    exclude using gist (member_id with =, unit_id with =, daterange(from_date, to_date, '[]') with &&)
);
comment on column suspension.to_date is 'the last day of it; empty until somebody ends it';
select log_changes_of('suspension', 'member_id');
