-- A member asked to be deleted. Nothing is deleted by asking: the office decides what has to be kept.
create table deletion_request (
    id         uuid primary key default uuidv7(),
    member_id  uuid not null references member on delete cascade,
    reason     text check (length(reason) <= 2000),
    state      text not null default 'ASKED' check (state in ('ASKED', 'WITHDRAWN', 'DONE', 'REFUSED')),
    asked_at   timestamptz not null,
    settled_at timestamptz
);
create unique index deletion_request_open on deletion_request (member_id) where state = 'ASKED';
select log_changes_of('deletion_request', 'member_id');
