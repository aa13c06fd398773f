-- Conversations between a member and a person or, better, an office: then whoever holds it today is the other side.
create table contact_thread (
    id          uuid primary key default uuidv7(),
    sender_id   uuid not null references member on delete cascade,
    person_id   uuid references member on delete cascade,
    unit_id     uuid references unit,
    office_type text references office_type,
    created_at  timestamptz not null,
    last_at     timestamptz not null,
    closed_at   timestamptz,
    emptied_at  timestamptz,
    check ((person_id is null) <> (unit_id is null)),
    check ((unit_id is null) = (office_type is null))
);
comment on column contact_thread.emptied_at is 'when the words were deleted; that there was a conversation stays';
create index contact_thread_sender on contact_thread (sender_id, last_at desc);
create index contact_thread_person on contact_thread (person_id, last_at desc) where person_id is not null;
create index contact_thread_unit on contact_thread (unit_id) where unit_id is not null;
create index contact_thread_old on contact_thread (last_at) where emptied_at is null;

create table contact_message (
    id        uuid primary key default uuidv7(),
    thread_id uuid not null references contact_thread on delete cascade,
    side      text not null check (side in ('SENDER', 'RECIPIENT')),
    author_id uuid references member on delete set null,
    body      text,
    at        timestamptz not null,
    delivery  text not null default 'PORTAL' check (delivery in ('PORTAL', 'MAILED', 'BOUNCED'))
);
comment on column contact_message.delivery is 'MAILED: also sent by mail; BOUNCED: that mail came back';
create index contact_message_thread on contact_message (thread_id, at);
create index contact_message_author on contact_message (author_id, at);

-- The address that a participant answers a thread at by mail: random, theirs alone, and worth nothing once they left the office.
create table contact_reply_address (
    token     text primary key,
    thread_id uuid not null references contact_thread on delete cascade,
    member_id uuid not null references member on delete cascade,
    unique (thread_id, member_id)
);
create index contact_reply_address_member on contact_reply_address (member_id);

create table contact_choice (
    member_id uuid primary key references member on delete cascade,
    reach     text not null check (reach in ('MAIL', 'PORTAL', 'NONE'))
);

create table contact_block (
    member_id  uuid not null references member on delete cascade,
    blocked_id uuid not null references member on delete cascade,
    at         timestamptz not null,
    primary key (member_id, blocked_id)
);
create index contact_block_blocked on contact_block (blocked_id);

-- Who holds an office of a unit on a day. A vacancy climbs: the same office of the unit above, or its president, and so on.
create function contact_holders(p_unit uuid, p_type text, p_president text, p_day date) returns setof uuid
    language sql stable as $$
    with held as (
        select o.member_id, nlevel(above.path) as depth, o.office_type = p_type as same
        from unit u
        join unit above on above.path @> u.path
        join office o on o.unit_id = above.id and o.from_date <= p_day and (o.to_date is null or o.to_date >= p_day)
             and (o.office_type = p_type or (o.office_type = p_president and above.id <> p_unit))
        join member m on m.id = o.member_id and not m.deceased
        where u.id = p_unit)
    select distinct h.member_id from held h
    where (h.depth, h.same) = (select f.depth, f.same from held f order by f.depth desc, f.same desc limit 1)
$$;
