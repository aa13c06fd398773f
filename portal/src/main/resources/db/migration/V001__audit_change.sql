-- The runtime role may read and write data, never the schema; what it may not do stands with each table.
grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};

-- Every change of member data, by whatever way. Written by triggers in the same transaction, so that
-- a form, an import, the API and plain SQL leave the same trace.
create table change (
    id             bigint generated always as identity primary key,
    at             timestamptz not null default clock_timestamp(),
    transaction_id bigint      not null default txid_current(),
    actor          text        not null,
    actor_member   uuid,
    channel        text        not null,
    reason         text,
    member_id      uuid,
    entity         text        not null,
    entity_id      uuid        not null,
    operation      text        not null check (operation in ('insert', 'update', 'delete')),
    old_values     jsonb,
    new_values     jsonb
);
create index change_member on change (member_id, id desc);
create index change_at on change (at);
create index change_actor on change (actor_member, id desc) where actor_member is not null;

-- Append-only: the runtime role may read; only the trigger, which runs as the owner, writes.
revoke insert, update, delete, truncate on change from ${app_role};

-- Called once a statement, not once a row, so that an import of 200,000 rows stays set-based.
-- Arguments: the column that holds the member (or '' where there is none), then columns never copied.
create function log_change() returns trigger
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
        insert into change (actor, actor_member, channel, reason, member_id, entity, entity_id, operation, new_values)
        select v_actor, v_member, v_channel, v_reason, (r.j ->> v_column)::uuid, tg_table_name, (r.j ->> 'id')::uuid, 'insert',
               jsonb_strip_nulls(r.j - v_hidden - 'id' - 'member_id')
        from (select to_jsonb(n) as j from new_rows n) r;
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

-- Puts a table under the change log: select log_changes_of('member', 'id', 'photo').
create function log_changes_of(p_table regclass, p_member_column text, variadic p_hidden text[] default array[]::text[]) returns void
    language plpgsql as $$
declare
    v_args text := (select string_agg(quote_literal(a), ', ') from unnest(array[p_member_column] || p_hidden) a);
begin
    execute format('create trigger log_insert after insert on %s referencing new table as new_rows
                    for each statement execute function log_change(%s)', p_table, v_args);
    execute format('create trigger log_update after update on %s referencing old table as old_rows new table as new_rows
                    for each statement execute function log_change(%s)', p_table, v_args);
    execute format('create trigger log_delete after delete on %s referencing old table as old_rows
                    for each statement execute function log_change(%s)', p_table, v_args);
end
$$;
