-- What the portal knows of an account beyond whose it is: what Keycloak last took, and what a human has to look at.
create table account_follow (
    member_id     uuid primary key references member on delete cascade,
    pushed        text,
    closed_at     timestamptz,
    problem       text,
    problem_since timestamptz,
    tried         text
);
create index account_follow_problem on account_follow (problem, problem_since) where problem is not null;
comment on column account_follow.pushed is 'fingerprint of what Keycloak last took; the same again needs no call';
comment on column account_follow.closed_at is 'when the portal shut the account because the member left; an account shut otherwise is a lock by hand';
comment on column account_follow.tried is 'fingerprint of what led to the problem; until it changes only the nightly run tries again';

-- A run that brings Keycloak in line. All that it needs to go on after a crash stands here and in account_task.
create table account_run (
    id             uuid primary key default uuidv7(),
    kind           text        not null check (kind in ('FOLLOW', 'FULL')),
    state          text        not null default 'RUNNING' check (state in ('RUNNING', 'WAITING', 'DONE')),
    step           text        not null default 'GROUPS' check (step in ('GROUPS', 'USERS', 'MEMBERS', 'PLAN', 'PUSH', 'STRAYS', 'END')),
    asked_by       text,
    agreed_by      text,
    position_name  text        not null default '',
    position_first integer     not null default 0,
    read           integer     not null default 0,
    total          integer     not null default 0,
    done           integer     not null default 0,
    created        integer     not null default 0,
    closed         integer     not null default 0,
    opened         integer     not null default 0,
    mended         integer     not null default 0,
    gone           integer     not null default 0,
    problems       integer     not null default 0,
    accounts       integer     not null default 0,
    would_close    integer     not null default 0,
    would_create   integer     not null default 0,
    strays         integer     not null default 0,
    stray_names    text[]      not null default '{}',
    failures       integer     not null default 0,
    paused_until   timestamptz,
    planned_at     timestamptz,
    started_at     timestamptz not null default now(),
    finished_at    timestamptz
);
-- One at a time, on all nodes.
create unique index account_run_open on account_run ((true)) where state in ('RUNNING', 'WAITING');
create index account_run_latest on account_run (started_at);

-- The accounts that the open run has still to bring in line.
create table account_task (
    member_id uuid primary key references member on delete cascade,
    kind      text not null check (kind in ('CREATE', 'CLOSE', 'MEND'))
);

-- What Keycloak held when the open run read it; emptied at its end.
create table account_seen (
    subject    text primary key,
    username   text    not null,
    email      text    not null,
    first_name text    not null,
    last_name  text    not null,
    language   text    not null,
    member_ref text    not null,
    enabled    boolean not null,
    groups     text[]  not null default '{}'
);
create index account_seen_member on account_seen (member_ref) where member_ref <> '';

-- Which group of Keycloak stands for which unit ("units/1100") and office ("offices/PRESIDENT@1100").
create table account_group (
    name        text primary key,
    keycloak_id text not null unique
);
