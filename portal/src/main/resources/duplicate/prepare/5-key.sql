-- Each key is narrow enough to hold few people, and each kind forgives something else.
insert into duplicate_key (member_id, key)
select distinct p.member_id, k.key
from duplicate_person p
join duplicate_changed using (member_id)
cross join lateral (
    select 'e ' || e as key from unnest(p.emails) e
    union all select 't ' || t from unnest(p.phones) t
    -- the same name, spelt and split as one likes, first and last name swapped as well
    union all select 'n ' || least(p.first_name, p.last_name) || ' ' || greatest(p.first_name, p.last_name) where p.first_name <> ''
    -- another first name or none; then another last name
    union all select 'l ' || s || ' ' || p.birth_date from unnest(p.last_sounds) s
    union all select 'f ' || s || ' ' || p.birth_date from unnest(p.first_sounds) s
    -- a slip in the birth date: in day or month, or in the year
    union all select 'y ' || l || ' ' || f || ' ' || extract(year from p.birth_date)
              from unnest(p.last_sounds) l cross join unnest(p.first_sounds) f
    union all select 'm ' || l || ' ' || f || ' ' || least(extract(day from p.birth_date), extract(month from p.birth_date))
                     || ' ' || greatest(extract(day from p.birth_date), extract(month from p.birth_date))
              from unnest(p.last_sounds) l cross join unnest(p.first_sounds) f
    -- the same place
    union all select 'a ' || s || ' ' || p.address from unnest(p.first_sounds) s
    union all select 'b ' || s || ' ' || p.address from unnest(p.last_sounds) s) k
where k.key is not null
