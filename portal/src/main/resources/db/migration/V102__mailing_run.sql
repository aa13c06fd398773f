-- Each run of an exchange with a service that writes to members. A target is "newsletter:" with the group, or "survey:" with the id.
create table mailing_run (
    id           uuid primary key default uuidv7(),
    target       text        not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    state        text        not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'FAILED')),
    added        integer     not null default 0,
    updated      integer     not null default 0,
    removed      integer     not null default 0,
    unsubscribed integer     not null default 0,
    problem      text,
    words        text
);
create index mailing_run_target on mailing_run (target, started_at desc);

-- Who could not be handed over in the last run, and why. Each run tries again.
create table mailing_failure (
    target    text        not null,
    member_id uuid        not null references member on delete cascade,
    reason    text        not null,
    since     timestamptz not null,
    primary key (target, member_id)
);
create index mailing_failure_member on mailing_failure (member_id);

-- A survey of LimeSurvey whose participants the portal keeps.
create table survey (
    id        uuid primary key default uuidv7(),
    number    integer     not null check (number > 0),
    title     text        not null check (title <> ''),
    unit_id   uuid references unit,
    language  text check (language in ('de', 'fr', 'it', 'nl', 'en')),
    opened_at timestamptz not null,
    closed_at timestamptz
);
comment on column survey.number is 'the id of the survey in LimeSurvey';
comment on column survey.unit_id is 'only members of this unit and those below it; null for everybody';
create unique index survey_open on survey (number) where closed_at is null;

-- The token stays with the member, also while they do not agree: who comes back finds their survey as it was.
create table survey_participant (
    survey_id uuid not null references survey on delete cascade,
    member_id uuid not null references member on delete cascade,
    token     text not null unique,
    invited   boolean not null default false,
    primary key (survey_id, member_id)
);
create index survey_participant_member on survey_participant (member_id);
