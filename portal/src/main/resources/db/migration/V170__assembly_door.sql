-- Assemblies, their rolls, and what happens at their doors; see docs/decisions/0200-the-rooms-of-an-assembly.md.
create table assembly (
    id             uuid primary key default uuidv7(),
    unit_id        uuid not null references unit,
    name           jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'),
    kind           text not null check (kind in ('GENERAL', 'DELEGATES', 'EXTRAORDINARY', 'ELECTION', 'INFORMATION')),
    place          text not null default '' check (length(place) <= 300),
    doors_at       timestamptz not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    register_until timestamptz,
    capacity       integer check (capacity > 0),
    quorum_votes   integer check (quorum_votes > 0),
    quorum_percent integer check (quorum_percent between 1 and 100),
    proxies_each   integer not null default 0 check (proxies_each between 0 and 20),
    roll_parts     integer not null default 0 check (roll_parts = 0 or roll_parts between 2 and 40),
    open_to_guests boolean not null default true,
    copied_from    uuid references assembly,
    published_at   timestamptz,
    cancelled_at   timestamptz,
    closed_at      timestamptz,
    erased_at      timestamptz,
    roll_revision  bigint not null default 0,
    version        integer not null default 0,
    check (doors_at <= starts_at and starts_at < ends_at),
    check (quorum_votes is null or quorum_percent is null)
);
comment on column assembly.quorum_percent is 'of those who may vote';
comment on column assembly.proxies_each is 'how many proxies one person may hold; 0 where there are none';
comment on column assembly.roll_parts is 'into how many parts the roll is cut for desks that may be cut off; 0 for one whole';
comment on column assembly.published_at is 'from when members see it';
comment on column assembly.erased_at is 'when the personal part was deleted; the counts stay';
comment on column assembly.roll_revision is 'rises whenever the roll changes';
create index assembly_unit on assembly (unit_id, starts_at);
create index assembly_start on assembly (starts_at);
select log_changes_of('assembly', '', 'roll_revision', 'copied_from');

create table assembly_ballot (
    assembly_id uuid not null references assembly on delete cascade,
    position    integer not null,
    name        jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'),
    majority    text not null check (majority in ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS')),
    primary key (assembly_id, position)
);

-- Officials as the log of the door knows them, so that it can outlive their data.
create table assembly_official (
    id          uuid primary key default gen_random_uuid(),
    assembly_id uuid not null references assembly on delete cascade,
    member_id   uuid references member on delete set null,
    name        text not null,
    unique (assembly_id, member_id)
);
create index assembly_official_member on assembly_official (member_id);

-- Every version of the rules is kept: decisions name theirs.
create table assembly_rules (
    assembly_id uuid not null references assembly on delete cascade,
    version     integer not null check (version > 0),
    attend      jsonb not null,
    vote        jsonb not null,
    saved_at    timestamptz not null,
    saved_by    uuid references assembly_official,
    primary key (assembly_id, version)
);

-- The roll: who is concerned, and what was decided about them. The log of the door knows people by this id alone.
create table attendee (
    id            uuid primary key default gen_random_uuid(),
    assembly_id   uuid not null references assembly on delete cascade,
    kind          text not null check (kind in ('MEMBER', 'GUEST', 'PRESS')),
    member_id     uuid references member on delete set null,
    name          text not null check (length(name) <= 300),
    unit_id       uuid references unit,
    gender        text check (gender in ('FEMALE', 'MALE', 'OTHER')),
    ticket        text not null unique default upper(replace(gen_random_uuid()::text, '-', '')),
    may_attend    boolean not null,
    votes         integer not null default 0 check (votes between 0 and 1000),
    votes_if_paid integer not null default 0 check (votes_if_paid between 0 and 1000),
    reasons       text[] not null default '{}',
    trace         jsonb,
    rules_version integer,
    decided_at    timestamptz,
    paid_at       timestamptz,
    answer        text check (answer in ('COMING', 'NOT_COMING')),
    answered_at   timestamptz,
    part          integer not null default 0,
    same_as       uuid references attendee,
    unique (assembly_id, member_id),
    check (kind = 'MEMBER' or member_id is null)
);
comment on column attendee.reasons is 'codes of the rules that were not met; empty for whoever may vote';
comment on column attendee.paid_at is 'when the dues were paid at a desk';
comment on column attendee.same_as is 'the row that stays after two entries of one person were joined';
create index attendee_member on attendee (member_id);
create index attendee_same on attendee (same_as) where same_as is not null;

create table delegate_seat (
    id          uuid primary key default uuidv7(),
    assembly_id uuid not null references assembly on delete cascade,
    unit_id     uuid not null references unit,
    position    integer not null,
    delegate_id uuid references attendee,
    taken_by    uuid references attendee,
    votes       integer not null default 1 check (votes between 1 and 100),
    unique (assembly_id, unit_id, position)
);
comment on column delegate_seat.taken_by is 'who sits in it: the delegate, or a substitute once the delegate gave way';
create index delegate_seat_delegate on delegate_seat (delegate_id);
create index delegate_seat_taken on delegate_seat (taken_by);

create table delegate_substitute (
    seat_id     uuid not null references delegate_seat on delete cascade,
    rank        integer not null,
    attendee_id uuid not null references attendee,
    primary key (seat_id, rank)
);
create index delegate_substitute_attendee on delegate_substitute (attendee_id);

create table proxy (
    id          uuid primary key default uuidv7(),
    assembly_id uuid not null references assembly on delete cascade,
    giver_id    uuid not null references attendee,
    holder_id   uuid not null references attendee,
    given_at    timestamptz not null,
    revoked_at  timestamptz,
    check (giver_id <> holder_id)
);
create unique index proxy_giver on proxy (giver_id) where revoked_at is null;
create index proxy_holder on proxy (holder_id);
create index proxy_assembly on proxy (assembly_id);

-- A device at the door. Of its code and its token only the hashes are kept.
create table door_desk (
    id          uuid primary key default gen_random_uuid(),
    assembly_id uuid not null references assembly on delete cascade,
    name        text not null check (length(name) between 1 and 60),
    part        integer,
    cards_from  integer check (cards_from > 0),
    cards_to    integer check (cards_to >= cards_from),
    code_hash   bytea unique,
    code_until  timestamptz,
    token_hash  bytea unique,
    expires_at  timestamptz not null,
    enrolled_at timestamptz,
    revoked_at  timestamptz,
    device      text,
    seen_at     timestamptz,
    waiting     integer not null default 0,
    skew_millis bigint not null default 0
);
comment on column door_desk.part is 'the part of the roll it holds; null for the whole';
comment on column door_desk.waiting is 'what it had not yet sent when it was last seen';
comment on column door_desk.skew_millis is 'how far the clock of the portal was ahead of its own';
create unique index door_desk_name on door_desk (assembly_id, lower(name)) where revoked_at is null;

-- One row an assembly, locked by whoever writes its log: positions have no gaps, and a decision at the door sees all before it.
create table door_head (
    assembly_id uuid primary key references assembly on delete cascade,
    position    bigint not null default 0,
    hash        bytea not null
);

create table door_event (
    assembly_id   uuid not null references assembly,
    position      bigint not null,
    nonce         uuid not null,
    act           text not null check (act in ('ENTRY', 'EXIT', 'REFUSED', 'CARD', 'PAID', 'ANNULLED', 'SETTLED', 'SEAT', 'PROXY', 'RULES', 'SEALED')),
    attendee_id   uuid references attendee,
    desk_id       uuid references door_desk,
    official_id   uuid references assembly_official,
    happened_at   timestamptz not null,
    device_at     timestamptz not null,
    arrived_at    timestamptz not null,
    offline       boolean not null,
    card          integer,
    refers        uuid,
    reason        text,
    doubt         text,
    rules_version integer,
    note          text check (length(note) <= 200),
    note_salt     bytea,
    note_digest   bytea,
    previous      bytea not null,
    hash          bytea not null,
    primary key (assembly_id, position),
    unique (assembly_id, nonce)
);
comment on column door_event.happened_at is 'by the clock of the portal: the device''s, corrected by how far it was off when it sent this';
comment on column door_event.reason is 'why refused, or how settled';
comment on column door_event.doubt is 'why the portal would have refused what happened without it';
create index door_event_attendee on door_event (attendee_id);
revoke update, delete, truncate on door_event from ${app_role};
grant update (note, note_salt) on door_event to ${app_role};

-- Whoever presides or looks after members prepares assemblies; whoever presides leads them.
update office_type set permissions = permissions || array['RUN_ASSEMBLY']
where code in ('PRESIDENT', 'VICE_PRESIDENT', 'MEMBER_ADMINISTRATION', 'CENTRAL_OFFICE') and not 'RUN_ASSEMBLY' = any (permissions);
update office_type set permissions = permissions || array['CHAIR_ASSEMBLY']
where code in ('PRESIDENT', 'VICE_PRESIDENT', 'CENTRAL_OFFICE') and not 'CHAIR_ASSEMBLY' = any (permissions);
