-- What an office did with an answer. Who did it is told as long as they are there.
create table form_answer_step (
    id        uuid primary key default uuidv7(),
    answer_id uuid not null references form_answer on delete cascade,
    at        timestamptz not null,
    author_id uuid references member on delete set null,
    what      text not null check (what in ('STATE', 'ASSIGNED', 'KEPT', 'REPLIED', 'SENT_AGAIN')),
    state     text check (state in ('NEW', 'IN_WORK', 'DONE', 'REFUSED', 'WITHDRAWN')),
    whom_id   uuid references member on delete set null,
    day       date,
    reason    text,
    check ((what = 'STATE') = (state is not null)),
    check ((what = 'KEPT') = (day is not null))
);
comment on column form_answer_step.whom_id is 'ASSIGNED: to whom; null for nobody any more';
comment on column form_answer_step.day is 'KEPT: the new day of deletion';
create index form_answer_step_answer on form_answer_step (answer_id, at);
create index form_answer_step_author on form_answer_step (author_id) where author_id is not null;
create index form_answer_step_whom on form_answer_step (whom_id) where whom_id is not null;

alter table form_answer_note add column mailed boolean not null default false;
comment on column form_answer_note.mailed is 'whether it went to the sender, and is not for the office alone';

-- What is searched: who sent it and what was said. Bound when it is made, so that a restore finds the functions it uses.
create function form_answer_words(p_reference text, p_name text, p_email text, p_answers jsonb) returns text
    language sql immutable parallel safe
    return lower(unaccent(concat_ws(' ', p_reference, p_name, p_email,
        (select string_agg(said #>> '{}', ' ') from jsonb_path_query(p_answers, '$[*].words.*') said))));
alter table form_answer
    add column words text generated always as (form_answer_words(reference, sender_name, sender_email, answers)) stored;
create index form_answer_waiting on form_answer (state, submitted_at);

-- Answers on their way to a system of the association. The payload goes once it was taken.
create table form_delivery (
    id         uuid primary key default gen_random_uuid(),
    answer_id  uuid not null references form_answer on delete cascade,
    webhook    text not null,
    payload    text,
    state      text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts   int not null default 0,
    next_at    timestamptz not null,
    problem    text,
    created_at timestamptz not null,
    settled_at timestamptz
);
comment on column form_delivery.payload is 'the JSON as it is signed and sent; gone once it was taken';
comment on column form_delivery.problem is 'why it was not taken the last time, as a code';
create index form_delivery_answer on form_delivery (answer_id);
create index form_delivery_open on form_delivery (state, next_at) where state <> 'DELIVERED';

-- Whoever is deleted takes along what they sent: without them an answer would still name them.
create function delete_answers_of_member() returns trigger language plpgsql as $$
begin
    delete from form_answer where member_id = old.id;
    return old;
end $$;
create trigger answers_go_with_member before delete on member for each row execute function delete_answers_of_member();

alter table look drop constraint look_kind_check;
alter table look add constraint look_kind_check check (kind in ('LIST', 'SCREEN', 'CALL', 'SUPPORT', 'DOOR', 'ANSWER'));
