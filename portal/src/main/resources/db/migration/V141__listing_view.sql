-- How somebody looked at the member list last, and views with a name. The id is what a view is shared by: it cannot be guessed.
create table list_layout (
    member_id uuid primary key references member on delete cascade,
    layout    jsonb not null
);

create table list_view (
    id         uuid primary key default gen_random_uuid(),
    member_id  uuid not null references member on delete cascade,
    name       text not null check (name <> ''),
    layout     jsonb not null,
    created_at timestamptz not null default now(),
    unique (member_id, name)
);
comment on column list_view.member_id is 'who made it';
