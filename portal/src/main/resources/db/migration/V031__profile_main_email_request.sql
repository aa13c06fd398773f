-- A member asked for another main e-mail; it changes once the mail to the new address was answered.
-- The token of the link is kept as a hash only: whoever reads the database cannot answer for the member.
create table main_email_request (
    id           uuid primary key default uuidv7(),
    member_id    uuid not null references member on delete cascade,
    address      text not null check (address <> ''),
    token_hash   text not null unique,
    state        text not null default 'WAITING' check (state in ('WAITING', 'CONFIRMED', 'CANCELLED', 'REPLACED', 'TAKEN')),
    requested_at timestamptz not null,
    expires_at   timestamptz not null,
    settled_at   timestamptz
);
comment on column main_email_request.state is 'REPLACED: a newer link was sent; TAKEN: the address is the main e-mail of somebody else';
create unique index main_email_request_waiting on main_email_request (member_id) where state = 'WAITING';
create index main_email_request_member on main_email_request (member_id, requested_at desc);
