-- What people sent with forms. The form itself is content; what it asked is kept with each answer, as it was asked.
create table form_answer (
    id           uuid primary key default uuidv7(),
    reference    text not null unique,
    request      uuid not null unique,
    form         text not null,
    form_title   jsonb not null,
    kind         text not null check (kind in ('REQUEST', 'CONTACT', 'EVENT')),
    member_id    uuid references member on delete set null,
    sender_name  text not null,
    sender_email text,
    language     text not null,
    answers      jsonb not null,
    office_type  text references office_type,
    unit_id      uuid references unit,
    state        text not null default 'NEW' check (state in ('NEW', 'IN_WORK', 'DONE', 'REFUSED', 'WITHDRAWN')),
    assigned_to  uuid references member on delete set null,
    submitted_at timestamptz not null,
    delete_on    date not null,
    thread_id    uuid references contact_thread on delete set null,
    version      int not null default 0,
    check (office_type is not null or unit_id is null)
);
comment on column form_answer.reference is 'what the sender is told, to name the answer by';
comment on column form_answer.request is 'the key of the sending: sent twice, it is one answer';
comment on column form_answer.form_title is 'by language code, as it was when the answer was sent';
comment on column form_answer.answers is 'an array of {name, kind, label by language, value (array of texts), words by language}; of fields that were shown only';
comment on column form_answer.unit_id is 'whose office works on it; null with an office type: that of the whole association';
comment on column form_answer.delete_on is 'the day on which it is deleted';
create index form_answer_form on form_answer (form, submitted_at desc);
create index form_answer_member on form_answer (member_id, submitted_at desc) where member_id is not null;
create index form_answer_office on form_answer (office_type, unit_id, state);
create index form_answer_assigned on form_answer (assigned_to) where assigned_to is not null;
create index form_answer_old on form_answer (delete_on);

create table form_answer_file (
    id         uuid primary key default gen_random_uuid(),
    answer_id  uuid not null references form_answer on delete cascade,
    position   int not null,
    field      text not null,
    name       text not null,
    media_type text not null,
    bytes      bytea not null,
    unique (answer_id, position)
);
-- pictures, PDF and office documents are compressed already
alter table form_answer_file alter column bytes set storage external;

create table form_answer_note (
    id        uuid primary key default uuidv7(),
    answer_id uuid not null references form_answer on delete cascade,
    author_id uuid references member on delete set null,
    at        timestamptz not null,
    text      text not null
);
create index form_answer_note_answer on form_answer_note (answer_id, at);
create index form_answer_note_author on form_answer_note (author_id) where author_id is not null;

-- What somebody began to fill in. A visitor's is found by a token that only their browser has.
create table form_draft (
    id         uuid primary key default gen_random_uuid(),
    form       text not null,
    member_id  uuid references member on delete cascade,
    token_hash bytea,
    answers    jsonb not null,
    page       int not null,
    updated_at timestamptz not null,
    unique (form, member_id),
    unique (form, token_hash),
    check ((member_id is null) <> (token_hash is null))
);
create index form_draft_member on form_draft (member_id) where member_id is not null;
create index form_draft_old on form_draft (updated_at);
