-- What a source said of a person as one number. While its rows add up to the same, they are not looked at again.
alter table import_row add column fingerprint bigint;
alter table import_person add column row_count integer, add column fingerprint bigint;
alter table import_seen_member add column row_count integer, add column fingerprint bigint;
comment on column import_seen_member.fingerprint is 'of all rows of the person; none where something of them was held back';
