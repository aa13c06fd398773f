-- What a member changed and the member system does not have yet, or took over after this reading of it began, counts as not
-- changed by the source: it stays, and the outbox decides by the policy of the field (docs/decisions/0101). No fingerprint is
-- kept, so that the next run looks again.
with reading as (
    select system, coalesce(began_at, read_from) - interval '5 minutes' as since from crm_reading where source = :source
), sent as (
    select f.member_id, array_agg(f.field) as fields,
           bool_or(f.field in ('address_addition', 'street', 'house_number', 'post_box', 'postcode', 'town', 'country')) as address
    from outbox_field f join outbox_held using (field)
    where f.state in ('WAITING', 'CONFLICT') or (f.state = 'ACCEPTED' and f.since >= (select since from reading))
    group by f.member_id
), kept as (
    select p.member_id, o.fields, o.address, h.values as was
    from sent o
    join import_person p on p.run_id = :run and p.known and p.member_id = o.member_id
    left join import_seen_member s on s.source = :source and s.member_id = p.member_id
    cross join lateral (
        select case when s.member_id is not null then to_jsonb(s)
                    else (select jsonb_object_agg(case v.field when 'address_addition' then 'addition' else v.field end, v.value)
                                 || jsonb_build_object('deliveries', jsonb_object_agg(substr(v.field, 10), v.value)
                                                                     filter (where v.field like 'delivery.%'))
                          from held_values(p.member_id, :today) v) end as values) h
)
update import_person p
set last_name = case when 'last_name' = any(k.fields) then k.was ->> 'last_name' else p.last_name end,
    first_name = case when 'first_name' = any(k.fields) then k.was ->> 'first_name' else p.first_name end,
    birth_date = case when 'birth_date' = any(k.fields) then cast(k.was ->> 'birth_date' as date) else p.birth_date end,
    gender = case when 'gender' = any(k.fields) then k.was ->> 'gender' else p.gender end,
    language = case when 'language' = any(k.fields) then k.was ->> 'language' else p.language end,
    newsletter = case when 'newsletter' = any(k.fields) then cast(k.was ->> 'newsletter' as boolean) else p.newsletter end,
    digital_invoice = case when 'digital_invoice' = any(k.fields) then cast(k.was ->> 'digital_invoice' as boolean)
                           else p.digital_invoice end,
    surveys = case when 'surveys' = any(k.fields) then cast(k.was ->> 'surveys' as boolean) else p.surveys end,
    fundraising = case when 'fundraising' = any(k.fields) then cast(k.was ->> 'fundraising' as boolean) else p.fundraising end,
    email = case when 'email' = any(k.fields) then k.was ->> 'email' else p.email end,
    mobile = case when 'mobile' = any(k.fields) then k.was ->> 'mobile' else p.mobile end,
    phone = case when 'phone' = any(k.fields) then k.was ->> 'phone' else p.phone end,
    addition = case when k.address then k.was ->> 'addition' else p.addition end,
    street = case when k.address then k.was ->> 'street' else p.street end,
    house_number = case when k.address then k.was ->> 'house_number' else p.house_number end,
    post_box = case when k.address then k.was ->> 'post_box' else p.post_box end,
    postcode = case when k.address then k.was ->> 'postcode' else p.postcode end,
    town = case when k.address then k.was ->> 'town' else p.town end,
    country = case when k.address then k.was ->> 'country' else p.country end,
    deliveries = (select jsonb_object_agg(d.key, case when 'delivery.' || d.key = any(k.fields)
                                                      then coalesce(k.was -> 'deliveries' -> d.key, d.value) else d.value end)
                  from jsonb_each(p.deliveries) d),
    fingerprint = null
from kept k
where p.run_id = :run and p.member_id = k.member_id
