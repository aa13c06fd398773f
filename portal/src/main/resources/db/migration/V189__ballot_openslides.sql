-- Which meeting of OpenSlides an assembly is told to, and who was told what; see docs/decisions/0225-presence-is-told-to-openslides.md.
create table ballot_meeting (
    assembly_id  uuid primary key references assembly on delete cascade,
    meeting_id   integer not null check (meeting_id > 0),
    name         text not null,
    weighs       boolean not null,
    creates      boolean not null,
    connected_at timestamptz not null,
    position     bigint not null default -1,
    revision     bigint not null default -1,
    sent_at      timestamptz,
    problem      text,
    failures     integer not null default 0,
    next_at      timestamptz not null
);
comment on column ballot_meeting.weighs is 'whether votes have a weight there, as of when it was connected or last asked';
comment on column ballot_meeting.creates is 'whether people without an account there are given one';
comment on column ballot_meeting.position is 'up to where the log of the door was looked at';
comment on column ballot_meeting.revision is 'the revision of the roll that was looked at';
comment on column ballot_meeting.problem is 'a code: why nothing could be sent';

-- What a person should be there, and what they were last told to be; the difference is the queue, so that changes of one person melt into one.
create table ballot_person (
    assembly_id  uuid not null references ballot_meeting on delete cascade,
    attendee_id  uuid not null references attendee on delete cascade,
    user_id      integer,
    present      boolean not null,
    weight       integer not null,
    card         integer,
    sent_present boolean,
    sent_weight  integer,
    sent_card    integer,
    due          boolean not null default true,
    changed_at   timestamptz not null,
    problem      text,
    words        text,
    primary key (assembly_id, attendee_id)
);
comment on column ballot_person.user_id is 'the account there';
comment on column ballot_person.problem is 'a code: why this person could not be told';
comment on column ballot_person.words is 'the words of OpenSlides, for officials';
create index ballot_person_due on ballot_person (assembly_id, changed_at) where due;
create index ballot_person_attendee on ballot_person (attendee_id);
