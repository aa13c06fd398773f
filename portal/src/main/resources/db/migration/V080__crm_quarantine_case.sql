-- What the office has to see to: one case a row of a source, however many nights the file brings that row.
create table quarantine_case (
    id            uuid primary key default uuidv7(),
    source        text    not null,
    row_key       text    not null,
    raw           text[]  not null,
    headings      text[]  not null,
    state         text    not null check (state in ('OPEN', 'CORRECTED', 'LEFT_OUT', 'TAKEN', 'GONE')),
    refused       boolean not null,
    number        text,
    person        text    not null,
    unit          text,
    row_no        integer not null,
    first_seen_on date    not null,
    last_seen_on  date    not null,
    nights        integer not null default 1,
    last_run      uuid    not null references import_run,
    last_row      integer not null,
    correction    text[],
    corrected_by  text,
    corrected_on  date,
    closed_on     date,
    closed_by     text,
    close_reason  text,
    version       integer not null default 0,
    unique (source, row_key)
);
create index quarantine_case_state on quarantine_case (state, source, unit);
create index quarantine_case_number on quarantine_case (number);
comment on column quarantine_case.row_key is 'the row as it stands in the file, as a hash';
comment on column quarantine_case.refused is 'whether the row stayed out; otherwise its member was taken with a warning';
comment on column quarantine_case.state is
    'OPEN: to be seen to; CORRECTED: taken as the office wrote it; LEFT_OUT: the office does not want it; '
    'TAKEN: came in; GONE: the file does not bring it any more';
comment on column quarantine_case.nights is 'on how many days the file brought the row';

-- Taking rows in again needs the mapping that they were read with; such a run does not hold the whole file.
alter table import_run add column mapping text, add column whole boolean not null default true;
