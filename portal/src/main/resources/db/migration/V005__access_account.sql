-- A sign-in account belongs to exactly one member, by the immutable subject of the identity provider, never by an e-mail.
create table account (
    id         uuid primary key default uuidv7(),
    subject    text not null unique,
    member_id  uuid not null unique references member on delete cascade,
    created_at timestamptz not null default now(),
    last_sign_in_at timestamptz
);
select log_changes_of('account', 'member_id', 'last_sign_in_at');
