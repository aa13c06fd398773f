-- Which notices a member has put away.
create table content_notice_dismissed (
    member_id uuid not null references member on delete cascade,
    notice_id text not null,
    at        timestamptz not null,
    primary key (member_id, notice_id)
);
comment on column content_notice_dismissed.notice_id is 'id of the node in the content management system; it stays when the words change';
