-- Lists of members to call: made from a filter, shared by the officials of a unit, deleted with all notes when they expire.
alter table field_visibility drop constraint field_visibility_field_check;
alter table field_visibility add constraint field_visibility_field_check
    check (field in ('PHOTO', 'ADDRESS', 'BIRTH_DATE', 'LANGUAGE', 'MEMBERSHIPS', 'DIRECTORY', 'CALLS'));

create table call_list (
    id         uuid primary key default gen_random_uuid(),
    member_id  uuid not null references member on delete cascade,
    unit_id    uuid not null references unit,
    purpose    text not null check (purpose <> ''),
    hint       text not null,
    expires_on date not null,
    created_at timestamptz not null default now()
);
comment on column call_list.member_id is 'who made it';
comment on column call_list.expires_on is 'the last day on which it can be called from';

create table call_entry (
    id            uuid primary key default gen_random_uuid(),
    list_id       uuid not null references call_list on delete cascade,
    position      integer not null,
    member_id     uuid not null references member on delete cascade,
    outcome       text check (outcome in ('REACHED', 'NOT_REACHED', 'CALL_BACK', 'WRONG_NUMBER', 'DO_NOT_CALL')),
    note          text not null default '',
    again_at      timestamptz,
    attempts      integer not null default 0,
    called_at     timestamptz,
    called_by     uuid references member on delete set null,
    claimed_by    uuid references member on delete set null,
    claimed_until timestamptz,
    unique (list_id, member_id)
);
comment on column call_entry.again_at is 'from when on somebody tries again; null: not any more, or not tried yet';
create index call_entry_next on call_entry (list_id, position);
create index call_entry_member on call_entry (member_id);
-- Nobody has two people at a time on a list, and no two have the same: an entry has one claim.
create unique index call_entry_claim on call_entry (list_id, claimed_by) where claimed_by is not null;
