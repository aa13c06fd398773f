-- What a visitor began stays in their session; only members have drafts that are kept.
delete from form_draft where member_id is null;
alter table form_draft drop column token_hash;
alter table form_draft alter column member_id set not null;
