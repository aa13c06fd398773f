-- A desk that takes the roll along shows names and days of birth: everybody on it gets a receipt, in the name of whoever let the desk in.
alter table look drop constraint look_kind_check;
alter table look add constraint look_kind_check check (kind in ('LIST', 'SCREEN', 'CALL', 'SUPPORT', 'DOOR'));

alter table door_desk add column let_in_by uuid references assembly_official;
alter table door_desk add column let_in_as text;
alter table door_desk add column noted_at timestamptz;
comment on column door_desk.let_in_by is 'who made the code of its device';
comment on column door_desk.let_in_as is 'the type of office that allowed it';
comment on column door_desk.noted_at is 'when everybody on the roll was given a receipt';
