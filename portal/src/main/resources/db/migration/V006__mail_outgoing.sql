-- Mail waits here until the mail server has taken it; the row is written with the change it tells of.
create table outgoing_mail (
    id           uuid primary key default uuidv7(),
    recipient    text not null,
    subject      text not null,
    text_body    text not null,
    html_body    text,
    language     text not null,
    state        text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts     integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    last_error   text,
    created_at   timestamptz not null default now(),
    sent_at      timestamptz
);
create index outgoing_mail_due on outgoing_mail (next_attempt_at) where state = 'WAITING';
