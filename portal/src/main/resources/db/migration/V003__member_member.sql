create table household (
    id     uuid primary key default uuidv7(),
    number text unique
);

create table member (
    id              uuid primary key default uuidv7(),
    number          text not null unique,
    first_name      text not null,
    last_name       text not null check (last_name <> ''),
    birth_date      date,
    gender          text check (gender in ('FEMALE', 'MALE', 'OTHER')),
    language        text not null default 'de' check (language in ('de', 'fr', 'it', 'nl', 'en')),
    household_id    uuid references household,
    household_main  boolean not null default false,
    newsletter      boolean not null default false,
    digital_invoice boolean not null default false,
    surveys         boolean not null default false,
    fundraising     boolean not null default false,
    honours         text,
    deceased        boolean not null default false,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    version         integer not null default 0
);
create index member_household on member (household_id);
create index member_name on member (lower(last_name), lower(first_name));

-- E-mail addresses and phones, each with its visibility and verification.
create table contact_point (
    id          uuid primary key default uuidv7(),
    member_id   uuid not null references member on delete cascade,
    kind        text not null check (kind in ('EMAIL', 'MOBILE', 'PHONE')),
    value       text not null check (value <> ''),
    label       text,
    main        boolean not null default false,
    visibility  text not null default 'OFFICIALS' check (visibility in ('NOBODY', 'OFFICIALS', 'MEMBERS', 'EVERYONE')),
    verified_at timestamptz,
    version     integer not null default 0
);
create index contact_point_member on contact_point (member_id);
create unique index contact_point_once on contact_point (member_id, kind, lower(value));
create unique index contact_point_main on contact_point (member_id, kind) where main;
-- A main e-mail is a way to sign in: it belongs to one member only.
create unique index contact_point_main_email on contact_point (lower(value)) where kind = 'EMAIL' and main;

-- Dated postal addresses: the one with the latest valid_from that is not in the future holds.
create table postal_address (
    id           uuid primary key default uuidv7(),
    member_id    uuid not null references member on delete cascade,
    valid_from   date not null,
    addition     text,
    street       text,
    house_number text,
    post_box     text,
    postcode     text not null,
    town         text not null,
    country      text not null check (country ~ '^[A-Z]{2}$'),
    confirmed_at timestamptz,
    version      integer not null default 0,
    unique (member_id, valid_from)
);

-- What others may see of a field that is not a contact point.
create table field_visibility (
    id         uuid primary key default uuidv7(),
    member_id  uuid not null references member on delete cascade,
    field      text not null check (field in ('PHOTO', 'ADDRESS', 'BIRTH_DATE', 'LANGUAGE', 'MEMBERSHIPS')),
    visibility text not null check (visibility in ('NOBODY', 'OFFICIALS', 'MEMBERS', 'EVERYONE')),
    unique (member_id, field)
);

create table magazine (
    code text primary key,
    name jsonb not null
);

create table magazine_delivery (
    id        uuid primary key default uuidv7(),
    member_id uuid not null references member on delete cascade,
    magazine  text not null references magazine,
    delivery  text not null check (delivery in ('POST', 'ELECTRONIC', 'NONE')),
    unique (member_id, magazine)
);

create table member_photo (
    id         uuid primary key default uuidv7(),
    member_id  uuid not null unique references member on delete cascade,
    content    bytea not null,
    thumbnail  bytea not null,
    media_type text not null,
    sha256     text not null,
    uploaded_at timestamptz not null default now()
);

select log_changes_of('member', 'id', 'created_at');
select log_changes_of('contact_point', 'member_id');
select log_changes_of('postal_address', 'member_id');
select log_changes_of('field_visibility', 'member_id');
select log_changes_of('magazine_delivery', 'member_id');
select log_changes_of('member_photo', 'member_id', 'content', 'thumbnail');
