-- Until when somebody has read a conversation; each holder of an office for themselves.
create table contact_read (
    thread_id uuid not null references contact_thread on delete cascade,
    member_id uuid not null references member on delete cascade,
    at        timestamptz not null,
    primary key (thread_id, member_id)
);
create index contact_read_member on contact_read (member_id);

-- What there is already is nothing new to those who wrote it or got it themselves.
insert into contact_read (thread_id, member_id, at) select id, sender_id, last_at from contact_thread;
insert into contact_read (thread_id, member_id, at)
    select id, person_id, last_at from contact_thread where person_id is not null
    on conflict do nothing;
