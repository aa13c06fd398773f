-- People in public office stand in the directory without being members: their office alone opens no account.
alter table office_type add column signs_in boolean not null default true;
comment on column office_type.signs_in is 'whether somebody who holds it, and is no member, gets an account';

-- Parliaments, governments and other organisations that people sit in.
alter table unit drop constraint unit_kind_check;
alter table unit add constraint unit_kind_check
    check (kind in ('NATIONAL', 'REGION', 'SECTION', 'LOCAL_GROUP', 'BOARD', 'COMMITTEE', 'COUNCIL', 'COUNCIL_GROUP', 'KNOWLEDGE_GROUP',
                    'HUT', 'ORGANIZATION'));
