-- What a member system says about members, as rows for the import: one a membership, none of them changed by hand. Readings add
-- to them page by page. A reading that broke off goes on where it was; an import takes the rows only when a reading is whole.
create table crm_reading (
    source          text primary key,
    system          text    not null,
    fields          text    not null,
    generation      bigint  not null default 0,
    began_at        timestamptz,
    everything      boolean not null default true,
    since           timestamptz,
    cursor          text,
    records         integer not null default 0,
    read_from       timestamptz,
    everything_from timestamptz
);
comment on column crm_reading.fields is 'how records are read, and which fields of the association''s own; what was read otherwise is read anew';
comment on column crm_reading.began_at is 'when the reading under way began; none when the last one came to its end';
comment on column crm_reading.everything is 'whether the reading under way, or the last one, asks for all records rather than for what changed';
comment on column crm_reading.cursor is 'where the reading under way goes on, in the words of the system';
comment on column crm_reading.read_from is 'when the last whole reading began: what changed since is not known yet';

create table crm_row (
    source     text     not null references crm_reading on delete cascade,
    source_id  text     not null,
    part       smallint not null,
    number     text,
    membership boolean  not null,
    record     jsonb    not null,
    generation bigint   not null,
    primary key (source, source_id, part)
);
create index crm_row_number on crm_row (number);
comment on column crm_row.membership is 'whether it tells of a membership; rows that do not only say whose record it is';
