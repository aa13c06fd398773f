-- Support that sees the portal as a member does: who, whom, why, and for how long. What happened stays as it was written.
create table impersonation (
    id           uuid primary key default uuidv7(),
    supporter_id uuid references member on delete set null,
    member_id    uuid not null references member on delete cascade,
    subject      text not null,
    session      text not null,
    reason       text not null check (reason <> ''),
    started_at   timestamptz not null,
    ends_at      timestamptz not null check (ends_at > started_at),
    ended_at     timestamptz
);
comment on column impersonation.supporter_id is 'who helped; null when this member was deleted since';
comment on column impersonation.subject is 'the account of the supporter at the identity provider';
comment on column impersonation.session is 'the one sign-in session of the supporter in which it runs';
comment on column impersonation.ends_at is 'the latest moment until which it runs';
comment on column impersonation.ended_at is 'when it ended; null while it may run';
create unique index impersonation_running on impersonation (subject, session) where ended_at is null;
create index impersonation_member on impersonation (member_id);
create index impersonation_supporter on impersonation (supporter_id);
revoke update on impersonation from ${app_role};
grant update (ended_at, member_id, supporter_id) on impersonation to ${app_role};
