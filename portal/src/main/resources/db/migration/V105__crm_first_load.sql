-- The same trace as before in less time: an insert is logged in one pass over its columns, by their names.
create or replace function log_change() returns trigger
    language plpgsql security definer set search_path = public as $$
declare
    v_actor   text := coalesce(nullif(current_setting('foyer.actor', true), ''), 'sql:' || session_user);
    v_member  uuid := nullif(current_setting('foyer.actor_member', true), '')::uuid;
    v_channel text := coalesce(nullif(current_setting('foyer.channel', true), ''), 'sql');
    v_reason  text := nullif(current_setting('foyer.reason', true), '');
    v_column  text := coalesce(tg_argv[0], '');
    v_hidden  text[] := array['version', 'updated_at'] || coalesce(tg_argv[1:], array[]::text[]);
begin
    if tg_op = 'INSERT' then
        execute format(
            'insert into change (actor, actor_member, channel, reason, member_id, entity, entity_id, operation, new_values)
             select $1, $2, $3, $4, %s, $5, n.id, ''insert'', json_object(%s absent on null returning jsonb) from new_rows n',
            case when v_column = '' then 'null::uuid' else 'n.' || quote_ident(v_column) end,
            (select string_agg(format('%L: n.%I', a.attname, a.attname), ', ')
             from pg_attribute a
             where a.attrelid = tg_relid and a.attnum > 0 and not a.attisdropped
               and a.attname <> all (v_hidden || array['id', 'member_id'])))
        using v_actor, v_member, v_channel, v_reason, tg_table_name::text;
    elsif tg_op = 'DELETE' then
        insert into change (actor, actor_member, channel, reason, member_id, entity, entity_id, operation, old_values)
        select v_actor, v_member, v_channel, v_reason, (r.j ->> v_column)::uuid, tg_table_name, (r.j ->> 'id')::uuid, 'delete',
               jsonb_strip_nulls(r.j - v_hidden - 'id' - 'member_id')
        from (select to_jsonb(o) as j from old_rows o) r;
    else
        insert into change (actor, actor_member, channel, reason, member_id, entity, entity_id, operation, old_values, new_values)
        select v_actor, v_member, v_channel, v_reason, (r.new_j ->> v_column)::uuid, tg_table_name, (r.new_j ->> 'id')::uuid, 'update',
               d.old_values, d.new_values
        from (select to_jsonb(o) - v_hidden as old_j, to_jsonb(n) - v_hidden as new_j
              from new_rows n join old_rows o on o.id = n.id) r
        cross join lateral (
            select jsonb_object_agg(k.key, r.old_j -> k.key) as old_values, jsonb_object_agg(k.key, k.value) as new_values
            from jsonb_each(r.new_j) k
            where (r.old_j -> k.key) is distinct from k.value) d
        where d.new_values is not null;
    end if;
    return null;
end
$$;

-- The log grows in the order of time: a range index finds a day as well, and costs nothing to write.
drop index change_at;
create index change_at on change using brin (at);

-- Indexes whose first columns another index has as well.
drop index contact_point_member;
drop index import_seen_member_member;
alter table import_seen_member drop constraint import_seen_member_pkey, add primary key (member_id, source);
drop index import_seen_membership_member;
alter table import_seen_membership
    drop constraint import_seen_membership_pkey, add primary key (member_id, source, unit_id, from_date);

-- Few rows have marks; a dozen checks ask for them.
create index import_row_marks on import_row (run_id) where marks is not null;

-- While the members' tables are empty, a first import may put constraints and indexes aside, insert, and have them made and
-- checked again over all rows at once, which takes a fifth of the time. What was put aside is kept here until then. All of
-- it happens in one transaction that holds the tables for itself: nobody ever sees them without.
create table first_load (
    position   integer generated always as identity primary key,
    definition text not null
);
revoke all on first_load from ${app_role};

create function refuse_unfinished_first_load() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    if exists (select from first_load) then
        raise exception 'a first load was begun and not ended: constraints would be missing' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger first_load_finished after insert on first_load deferrable initially deferred
    for each row when (new.position is not null) execute function refuse_unfinished_first_load();

-- Answers false where nothing was put aside: there are members already, or somebody is using the tables just now.
create function begin_first_load() returns boolean
    language plpgsql security definer set search_path = public set lock_timeout = '2s' as $$
declare
    v_tables regclass[] := array['member', 'contact_point', 'postal_address', 'magazine_delivery', 'membership',
                                 'import_seen_member', 'import_seen_membership', 'change'];
    v_aside  record;
begin
    if exists (select from member) then
        return false;
    end if;
    begin
        lock table member, contact_point, postal_address, magazine_delivery, membership, import_seen_member,
            import_seen_membership, change in access exclusive mode;
    exception when lock_not_available then
        return false;
    end;
    if exists (select from member) then
        return false;
    end if;
    for v_aside in
        with own as (
            select c.*, format('alter table %s ', c.conrelid::regclass) as alter_table
            from pg_constraint c
            where c.conrelid = any (v_tables) and c.contype in ('f', 'u', 'x')
              and not exists (select from pg_constraint other where other.contype = 'f' and other.conindid = c.conindid
                              and c.contype <> 'f'))
        select case contype when 'f' then 1 else 2 end as step, format('%sdrop constraint %I', alter_table, conname) as away,
               format('%sadd constraint %I %s', alter_table, conname, pg_get_constraintdef(oid)) as back
        from own
        union all
        select 2, format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
        from pg_index i
        where i.indrelid = any (v_tables) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
        order by step
    loop
        execute v_aside.away;
        insert into first_load (definition) values (v_aside.back);
    end loop;
    return true;
end
$$;

-- Makes everything again that was put aside; an error here ends the transaction, and with it the import.
create procedure end_first_load()
    language plpgsql security definer set search_path = public set maintenance_work_mem = '256MB' as $$
declare
    v_definition text;
begin
    for v_definition in select definition from first_load order by position desc
    loop
        execute v_definition;
    end loop;
    delete from first_load;
    analyze member, contact_point, postal_address, magazine_delivery, membership, import_seen_member, import_seen_membership;
end
$$;

revoke execute on function begin_first_load() from public;
revoke execute on procedure end_first_load() from public;
grant execute on function begin_first_load() to ${app_role};
grant execute on procedure end_first_load() to ${app_role};
