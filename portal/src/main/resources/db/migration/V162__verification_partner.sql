-- Partners that ask about cards with a key. Of the key only its hash is kept.
create table verification_partner (
    id           uuid primary key default uuidv7(),
    name         text not null check (length(name) between 1 and 100),
    contact      text not null check (length(contact) <= 300),
    fields       text[] not null,
    from_date    date not null,
    until_date   date check (until_date >= from_date),
    revoked_at   timestamptz,
    key_hash     bytea not null unique
);
select log_changes_of('verification_partner', '', 'key_hash');
create unique index verification_partner_name on verification_partner (lower(name)) where revoked_at is null;

-- How often each asked on which day; what they asked about is not kept.
create table verification_use (
    partner_id   uuid not null references verification_partner on delete cascade,
    day          date not null,
    asked        bigint not null,
    primary key (partner_id, day)
);
