-- Looks on the screen and calls leave receipts as well; what for tells the name of a call list.
alter table look drop constraint look_kind_check;
alter table look add constraint look_kind_check check (kind in ('LIST', 'SCREEN', 'CALL'));
alter table look add column what_for text;
comment on column look.what_for is 'what it was done for, such as the purpose of a call list; null where nothing was said';
