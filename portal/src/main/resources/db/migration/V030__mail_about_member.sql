-- Whom a mail was written to, so that a member can be shown what was sent to them. The address alone would not tell:
-- people share addresses and hand them on.
alter table outgoing_mail add column member_id uuid references member on delete cascade;
create index outgoing_mail_member on outgoing_mail (member_id, created_at desc) where member_id is not null;
create index outgoing_mail_failed on outgoing_mail (created_at) where state = 'FAILED';
