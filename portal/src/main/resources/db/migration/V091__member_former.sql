-- Entries that were joined with another: their numbers go on leading to the member that stayed, and so does their history.
create table former_member (
    former_id   uuid primary key,
    number      text        not null unique,
    member_id   uuid        not null references member on delete cascade,
    merged_at   timestamptz not null,
    merged_by   text        not null
);
create index former_member_member on former_member (member_id);
