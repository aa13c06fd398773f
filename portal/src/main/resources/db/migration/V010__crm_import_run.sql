-- One run of an import, from the first row read to the report.
create table import_run (
    id                uuid primary key default uuidv7(),
    source            text        not null,
    file_name         text        not null,
    started_by        text        not null,
    started_by_member uuid,
    state             text        not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    phase             text        not null default 'READING' check (phase in ('READING', 'CHECKING', 'MERGING', 'ENDED')),
    started_at        timestamptz not null default now(),
    finished_at       timestamptz,
    cancel_asked      boolean     not null default false,
    rows_read         integer     not null default 0,
    rows_taken        integer     not null default 0,
    steps_done        integer     not null default 0,
    steps_total       integer     not null default 0,
    members_new       integer     not null default 0,
    members_changed   integer     not null default 0,
    members_unchanged integer     not null default 0,
    quarantined       integer     not null default 0,
    warnings          integer     not null default 0,
    problem           text,
    problem_arguments text[]      not null default '{}',
    headings          text[]      not null default '{}'
);
create index import_run_started on import_run (started_at desc);
comment on column import_run.problem is 'why the run failed: the code of a sentence';

-- Rows, or parts of them, that an import did not take.
create table quarantine (
    id        bigint generated always as identity primary key,
    run_id    uuid    not null references import_run on delete cascade,
    row_no    integer not null,
    severity  text    not null check (severity in ('ERROR', 'WARNING')),
    code      text    not null,
    arguments text[]  not null default '{}',
    original  jsonb   not null
);
create index quarantine_run on quarantine (run_id, code, row_no);
comment on column quarantine.row_no is 'the line of the file on which the row begins';
comment on column quarantine.severity is 'ERROR: the row was left out; WARNING: the member was taken, what the sentence names was not';

-- Staging: raw fields as they stand in the file, and what was read from them. Unlogged, as a run that is cut off begins anew.
create unlogged table import_row (
    run_id          uuid    not null,
    row_no          integer not null,
    raw             text[]  not null,
    marks           text[],
    number          text,
    last_name       text,
    first_name      text,
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
    unit            text,
    kind            text,
    category        text,
    from_date       date,
    to_date         date,
    reason          text,
    dues_paid_until date,
    offices         jsonb,
    refused         boolean not null default false
);
comment on column import_row.marks is 'what could not be read: code, heading and value, parted by U+001F';

-- One row a person of the file, with the member that it is or becomes.
create unlogged table import_person (
    run_id          uuid    not null,
    member_id       uuid    not null,
    known           boolean not null,
    complete        boolean not null,
    row_no          integer not null,
    number          text    not null,
    last_name       text    not null,
    first_name      text    not null,
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
    email_main      boolean not null default true,
    mobile          text,
    phone           text,
    deliveries      jsonb
);
comment on column import_person.complete is 'whether all rows of the person were taken; only then may something of it be gone';

create unlogged table import_membership (
    run_id          uuid    not null,
    row_no          integer not null,
    member_id       uuid    not null,
    unit_id         uuid    not null,
    category        text    not null,
    kind            text    not null,
    from_date       date    not null,
    to_date         date,
    reason          text,
    dues_paid_until date,
    refused         boolean not null default false
);

create unlogged table import_office (
    run_id      uuid    not null,
    row_no      integer not null,
    member_id   uuid    not null,
    unit_id     uuid    not null,
    office_type text    not null,
    from_date   date    not null,
    to_date     date
);

-- Planner statistics of the staging tables are taken by the run itself.
grant maintain on import_row, import_person, import_membership, import_office to ${app_role};
