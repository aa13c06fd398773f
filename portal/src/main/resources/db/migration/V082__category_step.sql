-- The steps from one category to the next that age brings: found by the job of the night, decided by the office, made on their day.
create table category_step (
    id            uuid primary key default uuidv7(),
    member_id     uuid        not null references member on delete cascade,
    membership_id uuid        not null references membership on delete cascade,
    from_category text        not null references membership_category,
    to_category   text        not null references membership_category,
    age           integer     not null,
    due_on        date        not null,
    state         text        not null default 'PROPOSED'
                  check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'MADE', 'PASSED_ON', 'VOID')),
    found_at      timestamptz not null default now(),
    told_on       date,
    decided_by    text,
    decided_on    date,
    reason        text,
    unique (membership_id, from_category, to_category)
);
create index category_step_state on category_step (state, due_on);
create index category_step_member on category_step (member_id);
comment on column category_step.age is 'the age in completed years for which the category does not fit any more';
comment on column category_step.state is
    'MADE: the new membership has begun; PASSED_ON: the member administration knows of it; VOID: it came to nothing, as the '
    'membership ended or changed before';
