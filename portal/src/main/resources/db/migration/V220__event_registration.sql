-- What those who registered were told of an event last; its row is also what registrations of the event wait for in turn.
create table event (
    id           text primary key,
    form         text not null,
    title        jsonb not null,
    place        jsonb not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    cancel_until timestamptz not null,
    called_off   boolean not null default false,
    changed_at   timestamptz not null
);
comment on column event.id is 'the id of its node in the content management system, which stays when an editor renames it';
comment on column event.form is 'the name that its form had last';
comment on column event.ends_at is 'when it is over; where nobody said, some hours after its beginning';
comment on column event.changed_at is 'when an editor had changed it last; a node that knows an older state tells nobody of it';

create table event_registration (
    answer_id     uuid primary key references form_answer on delete cascade,
    event_id      text not null references event,
    number        bigint generated always as identity unique,
    state         text not null check (state in ('REGISTERED', 'WAITING', 'CANCELLED')),
    registered_at timestamptz not null,
    moved_up_at   timestamptz,
    cancelled_at  timestamptz,
    check ((state = 'CANCELLED') = (cancelled_at is not null))
);
comment on table event_registration is 'who registered is said by the answer; a place goes with it';
comment on column event_registration.number is 'the order of the waiting list';
comment on column event_registration.moved_up_at is 'when a place became free for somebody who had waited';
create index event_registration_event on event_registration (event_id, state, number);

-- Each mail has an address of its own by which one looks at a registration and cancels it without signing in.
create table event_link (
    token_hash bytea primary key,
    answer_id  uuid not null references event_registration on delete cascade
);
create index event_link_answer on event_link (answer_id);
