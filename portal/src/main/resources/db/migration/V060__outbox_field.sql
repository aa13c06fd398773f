-- The association's member system that gets changes back, and how the way there stands. At most one is in use.
create table outbox_system (
    name            text primary key,
    active          boolean     not null default true,
    time_zone       text        not null,
    state           text        not null default 'RUNNING' check (state in ('RUNNING', 'STOPPED')),
    reason          text,
    failures        integer     not null default 0,
    paused_until    timestamptz,
    reached_at      timestamptz,
    matched_at      timestamptz,
    addresses_until date        not null
);
create unique index outbox_system_active on outbox_system (active) where active;
comment on column outbox_system.state is 'STOPPED: key, rights or address are wrong; nothing is asked until somebody resumes';
comment on column outbox_system.matched_at is 'when all records were last read to find out which member is which record';
comment on column outbox_system.addresses_until is 'planned addresses that began until this day have been taken up';

-- The fields that the system holds. While there are none, nothing is queued.
create table outbox_held (
    field text primary key
);

-- What the portal changed of a field that the member system holds, and what became of it: one row a member and field, which
-- always says what is wanted last. The change log keeps what was wanted before.
create sequence outbox_revision;
create table outbox_field (
    member_id   uuid        not null references member on delete cascade,
    field       text        not null,
    wanted      text,
    revision    bigint      not null default nextval('outbox_revision'),
    state       text        not null default 'WAITING'
                check (state in ('WAITING', 'ACCEPTED', 'HANDED_OVER', 'REFUSED', 'CONFLICT', 'OVERWRITTEN')),
    since       timestamptz not null default clock_timestamp(),
    reason      text,
    words       text,
    other       text,
    seen_known  boolean     not null default false,
    seen        text,
    source_said text,
    source_told boolean     not null default true,
    primary key (member_id, field)
);
create index outbox_field_waiting on outbox_field (since) where state = 'WAITING';
create index outbox_field_open on outbox_field (state, since) where state in ('REFUSED', 'CONFLICT');
create index outbox_field_untold on outbox_field (since) where not source_told;
comment on column outbox_field.revision is 'a new one for each change: what was pushed is settled only while nothing newer waits';
comment on column outbox_field.reason is 'why it was refused: the code of a sentence';
comment on column outbox_field.words is 'why it was refused, in the words of the member system';
comment on column outbox_field.other is 'CONFLICT, ACCEPTED: what the member system held; OVERWRITTEN: what the member had wanted';
comment on column outbox_field.seen is 'what the portal last knew to stand in the member system, if seen_known';
comment on column outbox_field.source_said is 'what the import had last seen when seen was noted; when it says something else, that is newer';
comment on column outbox_field.source_told is 'whether the last-seen value of the import has caught up';

-- Whose changes are being carried over: one node at a time, for as long as the lease lasts.
create table outbox_person (
    member_id       uuid primary key references member on delete cascade,
    claim           uuid        not null,
    claimed_until   timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        integer     not null default 0
);

-- Which record of the member system is which member.
create table outbox_record (
    system    text not null,
    member_id uuid not null references member on delete cascade,
    source_id text not null,
    primary key (system, member_id),
    unique (system, source_id)
);
create index outbox_record_member on outbox_record (member_id);
