-- What a source said last. An import takes a value only when the source changed it since: what a member edited in the portal
-- is not undone by an export that still holds the old value.
create table import_seen_member (
    source          text not null,
    member_id       uuid not null references member on delete cascade,
    last_name       text not null,
    first_name      text not null,
    birth_date      date,
    gender          text,
    language        text,
    honours         text,
    household       text,
    household_main  boolean,
    newsletter      boolean,
    digital_invoice boolean,
    surveys         boolean,
    fundraising     boolean,
    addition        text,
    street          text,
    house_number    text,
    post_box        text,
    postcode        text,
    town            text,
    country         text,
    email           text,
    mobile          text,
    phone           text,
    deliveries      jsonb,
    primary key (source, member_id)
);
create index import_seen_member_member on import_seen_member (member_id);

-- The memberships and offices that a source brought: only these may go when the source no longer names them.
create table import_seen_membership (
    source          text not null,
    member_id       uuid not null references member on delete cascade,
    unit_id         uuid not null references unit on delete cascade,
    from_date       date not null,
    category        text not null,
    kind            text not null,
    to_date         date,
    reason          text,
    dues_paid_until date,
    primary key (source, member_id, unit_id, from_date)
);
create index import_seen_membership_member on import_seen_membership (member_id);

create table import_seen_office (
    source      text not null,
    member_id   uuid not null references member on delete cascade,
    unit_id     uuid not null references unit on delete cascade,
    office_type text not null references office_type on delete cascade,
    from_date   date not null,
    to_date     date,
    primary key (source, member_id, unit_id, office_type, from_date)
);
create index import_seen_office_member on import_seen_office (member_id);
