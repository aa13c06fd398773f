-- Who accepted which terms of office. The application cannot change what stands here: it is evidence.
create table terms_acceptance (
    id          uuid primary key default uuidv7(),
    member_id   uuid not null references member on delete cascade,
    terms       text not null, -- the version
    accepted_at timestamptz not null,
    language    text not null,
    text_hash   text not null -- SHA-256 of the words that were shown
);
create index terms_acceptance_member on terms_acceptance (member_id, terms, accepted_at);
revoke update on terms_acceptance from ${app_role};
select log_changes_of('terms_acceptance', 'member_id', 'text_hash');
