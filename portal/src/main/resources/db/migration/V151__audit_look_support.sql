-- Support that sees the portal as a member leaves the member a receipt with its reason.
alter table look drop constraint look_kind_check;
alter table look add constraint look_kind_check check (kind in ('LIST', 'SCREEN', 'CALL', 'SUPPORT'));
