-- The fields of a member as they hold on a day, by the names that the outbox uses.
create function held_values(p_member uuid, p_day date) returns table (field text, value text) language sql stable as $$
    select v.field, v.value
    from member m
    left join lateral address_on(m.id, p_day) a on true
    cross join lateral (values
        ('first_name', m.first_name), ('last_name', m.last_name), ('birth_date', m.birth_date::text),
        ('gender', m.gender), ('language', m.language),
        ('email', (select c.value from contact_point c where c.member_id = m.id and c.kind = 'EMAIL' and c.main)),
        ('mobile', (select c.value from contact_point c where c.member_id = m.id and c.kind = 'MOBILE'
                    order by c.main desc, c.value limit 1)),
        ('phone', (select c.value from contact_point c where c.member_id = m.id and c.kind = 'PHONE'
                   order by c.main desc, c.value limit 1)),
        ('address_addition', a.addition), ('street', a.street), ('house_number', a.house_number),
        ('post_box', a.post_box), ('postcode', a.postcode), ('town', a.town), ('country', a.country),
        ('newsletter', m.newsletter::text), ('digital_invoice', m.digital_invoice::text),
        ('surveys', m.surveys::text), ('fundraising', m.fundraising::text)) v(field, value)
    where m.id = p_member
    union all
    select 'delivery.' || d.magazine, d.delivery from magazine_delivery d where d.member_id = p_member
$$;

-- Notes what is wanted now of some fields of a member. A field that waits already keeps its place in the queue.
create function queue_fields(p_member uuid, p_fields text[], p_day date) returns void language sql as $$
    insert into outbox_field (member_id, field, wanted)
    select p_member, w.field, h.value
    from (select distinct unnest(p_fields) as field) w
    join outbox_held using (field)
    join member m on m.id = p_member
    left join held_values(p_member, p_day) h using (field)
    order by w.field
    on conflict (member_id, field) do update
    set wanted = excluded.wanted, revision = nextval('outbox_revision'), state = 'WAITING', reason = null, words = null,
        other = null, since = case when outbox_field.state = 'WAITING' then outbox_field.since else excluded.since end
$$;

-- The parts of an address in which an entry differs from the one that held before it.
create function changed_address_fields(p_entry jsonb, p_before postal_address) returns text[] language sql immutable as $$
    select coalesce(array_agg(case f.name when 'addition' then 'address_addition' else f.name end), '{}')
    from unnest(array['addition', 'street', 'house_number', 'post_box', 'postcode', 'town', 'country']) f(name)
    where p_entry ->> f.name is distinct from to_jsonb(p_before) ->> f.name
$$;

create function address_fields_of(p_change change, p_day date) returns text[] language plpgsql stable as $$
declare
    v_entry jsonb := case when p_change.operation = 'delete' then p_change.old_values
                          else (select to_jsonb(a) from postal_address a where a.id = p_change.entity_id) end;
    v_from  date := (v_entry ->> 'valid_from')::date;
begin
    -- what holds from a later day on is taken up on that day
    if v_from is null or v_from > p_day then
        return '{}';
    elsif p_change.operation = 'insert' then
        return changed_address_fields(v_entry, address_on(p_change.member_id, v_from - 1));
    elsif p_change.operation = 'delete' or p_change.new_values ? 'valid_from' then
        return array['address_addition', 'street', 'house_number', 'post_box', 'postcode', 'town', 'country'];
    end if;
    return array(select case k when 'addition' then 'address_addition' else k end from jsonb_object_keys(p_change.new_values) k);
end
$$;

-- Every entry of the change log that did not come from the member system itself, by whatever way it was made.
create function queue_change() returns trigger language plpgsql as $$
declare
    v_zone   text := (select time_zone from outbox_system where active);
    v_day    date;
    v_fields text[];
    v_both   jsonb := coalesce(new.old_values, '{}') || coalesce(new.new_values, '{}');
begin
    if v_zone is null or new.member_id is null then
        return null;
    end if;
    v_day := (clock_timestamp() at time zone v_zone)::date;
    case new.entity
        when 'member' then
            v_fields := array(select jsonb_object_keys(v_both));
        when 'contact_point' then
            if new.operation <> 'update' or v_both ?| array['value', 'main', 'kind'] then
                v_fields := array[lower(coalesce(v_both ->> 'kind',
                                                 (select c.kind from contact_point c where c.id = new.entity_id)))];
            end if;
        when 'postal_address' then
            v_fields := address_fields_of(new, v_day);
        when 'magazine_delivery' then
            v_fields := array['delivery.' || coalesce(v_both ->> 'magazine',
                                                      (select d.magazine from magazine_delivery d where d.id = new.entity_id))];
        else
            return null;
    end case;
    perform queue_fields(new.member_id, v_fields, v_day);
    return null;
end
$$;

-- The condition is tested without calling the function, so that an import of 200,000 rows hardly notices.
create trigger queue_for_member_system after insert on change
    for each row when (new.channel not in ('import', 'sample', 'crm') and (new.entity <> 'member' or new.operation = 'update'))
    execute function queue_change();

-- Addresses that were planned in the portal and began in the meantime.
create function queue_begun_addresses(p_until date) returns void language plpgsql as $$
declare
    v_after   date := (select addresses_until from outbox_system where active);
    v_address postal_address;
begin
    for v_address in
        select a.* from postal_address a
        where a.valid_from > v_after and a.valid_from <= p_until
          and exists (select from change c
                      where c.member_id = a.member_id and c.entity = 'postal_address' and c.entity_id = a.id
                        and c.channel not in ('import', 'sample', 'crm'))
    loop
        perform queue_fields(v_address.member_id,
                             changed_address_fields(to_jsonb(v_address), address_on(v_address.member_id, v_address.valid_from - 1)),
                             p_until);
    end loop;
    update outbox_system set addresses_until = p_until where active and addresses_until < p_until;
end
$$;
