-- What members may find of each other: one row for each office that is shown, and one for each member who chose to be found. It holds
-- no field that members may not see, so nothing hidden can influence what is found, counted or sorted.
alter table field_visibility drop constraint field_visibility_field_check;
alter table field_visibility add constraint field_visibility_field_check
    check (field in ('PHOTO', 'ADDRESS', 'BIRTH_DATE', 'LANGUAGE', 'MEMBERSHIPS', 'DIRECTORY'));

create view directory_source as
    with listed as (
        select o.member_id, o.unit_id, o.office_type, o.from_date, o.to_date
        from office o join office_type t on t.code = o.office_type and t.in_directory
        union all
        select v.member_id, null, null, null, null from field_visibility v
        where v.field = 'DIRECTORY' and v.visibility in ('MEMBERS', 'EVERYONE'))
    select l.*, m.first_name, m.last_name,
           case when s.visibility in ('MEMBERS', 'EVERYONE') then m.language end as language,
           p.visibility is not null and exists (select from member_photo f where f.member_id = m.id) as photo
    from listed l
    join member m on m.id = l.member_id and not m.deceased
    left join field_visibility s on s.member_id = m.id and s.field = 'LANGUAGE'
    left join field_visibility p on p.member_id = m.id and p.field = 'PHOTO' and p.visibility in ('MEMBERS', 'EVERYONE');

-- Whose rows changed, for the copies that the nodes keep in memory. A node reads what was committed since its last look: the
-- transaction tells the order, as a clock or a sequence cannot while transactions overlap.
create table directory_change (
    transaction_id xid8 not null default pg_current_xact_id(),
    about          uuid,
    at             timestamptz not null default now()
);
create index directory_change_transaction on directory_change (transaction_id);
create index directory_change_at on directory_change (at);
comment on column directory_change.about is 'null: names of units or offices changed, which concern everybody';

create function directory_note() returns trigger language plpgsql as $$
begin
    if tg_table_name in ('unit', 'office_type', 'theme') then
        insert into directory_change (about) values (null);
    elsif tg_table_name = 'member' then
        insert into directory_change (about)
        select n.id from new_rows n join old_rows o on o.id = n.id
        where (n.first_name, n.last_name, n.language, n.deceased) is distinct from (o.first_name, o.last_name, o.language, o.deceased)
          and (exists (select from office f where f.member_id = n.id)
               or exists (select from field_visibility v where v.member_id = n.id and v.field = 'DIRECTORY'));
    else
        if tg_op <> 'INSERT' then
            insert into directory_change (about) select distinct member_id from old_rows;
        end if;
        if tg_op <> 'DELETE' then
            insert into directory_change (about) select distinct member_id from new_rows;
        end if;
    end if;
    return null;
end
$$;
do $$
declare
    v_table text;
begin
    create trigger directory_note_update after update on member referencing old table as old_rows new table as new_rows
        for each statement execute function directory_note();
    foreach v_table in array array['office', 'field_visibility', 'member_photo'] loop
        execute format('create trigger directory_note_insert after insert on %I referencing new table as new_rows
                        for each statement execute function directory_note()', v_table);
        execute format('create trigger directory_note_update after update on %I referencing old table as old_rows new table as new_rows
                        for each statement execute function directory_note()', v_table);
        execute format('create trigger directory_note_delete after delete on %I referencing old table as old_rows
                        for each statement execute function directory_note()', v_table);
    end loop;
    foreach v_table in array array['unit', 'office_type'] loop
        execute format('create trigger directory_note after insert or update or delete on %I
                        for each statement execute function directory_note()', v_table);
    end loop;
end
$$;

-- What bodies work on: data, as categories and offices are.
create table theme (
    code     text primary key,
    name     jsonb not null,
    position integer not null default 0
);
alter table unit add column themes text[] not null default '{}';
create trigger directory_note after insert or update or delete on theme for each statement execute function directory_note();
