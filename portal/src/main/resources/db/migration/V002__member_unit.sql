-- A unit is a node of the association's tree.
create table unit (
    id           uuid primary key default uuidv7(),
    number       text not null unique,
    kind         text not null check (kind in ('NATIONAL', 'REGION', 'SECTION', 'LOCAL_GROUP', 'BOARD', 'COMMITTEE',
                                               'COUNCIL_GROUP', 'KNOWLEDGE_GROUP', 'HUT')),
    name         jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'),
    card_name    text,
    parent_id    uuid references unit,
    path         ltree not null,
    founded_on   date,
    dissolved_on date,
    altitude     integer check (altitude between 0 and 9000),
    latitude     double precision check (latitude between -90 and 90),
    longitude    double precision check (longitude between -180 and 180),
    owner_id     uuid references unit,
    version      integer not null default 0,
    check (dissolved_on is null or founded_on is null or dissolved_on >= founded_on),
    check (parent_id is distinct from id)
);
comment on column unit.name is 'names by language, such as {"de": "Sektion Aarewald", "fr": "Section Aarewald"}';
comment on column unit.owner_id is 'the section that owns a hut';
create index unit_parent on unit (parent_id);
create index unit_path on unit using gist (path);

-- The path holds the ids from the root down: "this unit and all below" is one index look-up.
create function unit_label(p_id uuid) returns text language sql immutable as $$ select replace(p_id::text, '-', '') $$;

create function unit_set_path() returns trigger language plpgsql as $$
declare
    v_parent ltree;
begin
    if new.parent_id is null then
        new.path := unit_label(new.id)::ltree;
    else
        select path into v_parent from unit where id = new.parent_id;
        if v_parent ~ ('*.' || unit_label(new.id) || '.*')::lquery then
            raise exception 'unit % cannot lie below itself', new.number using errcode = 'check_violation';
        end if;
        new.path := v_parent || unit_label(new.id)::ltree;
    end if;
    return new;
end
$$;
create trigger unit_path_before before insert or update of parent_id on unit for each row execute function unit_set_path();

create function unit_move_below() returns trigger language plpgsql as $$
begin
    update unit set path = new.path || subpath(path, nlevel(old.path)) where path <@ old.path and id <> new.id;
    return null;
end
$$;
create trigger unit_path_after after update of parent_id on unit for each row when (old.path <> new.path) execute function unit_move_below();

select log_changes_of('unit', '', 'path');
