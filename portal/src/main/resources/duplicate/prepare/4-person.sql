-- 1 January 1900 and 1970 are what systems write when nobody knows.
insert into duplicate_person (member_id, made_from, last_name, first_name, last_parts, first_parts, last_sounds, first_sounds,
                              birth_date, gender, household_id, emails, phones, address)
select n.member_id, n.made_from, array_to_string(w.last, ''), array_to_string(w.first, ''), w.last, w.first,
       sounds_of(w.last), sounds_of(w.first),
       case when n.birth_date not in (date '1900-01-01', date '1970-01-01') then n.birth_date end,
       n.gender, n.household_id, n.emails, n.phones,
       n.postcode || '|' || nullif(regexp_replace(regexp_replace(name_folded(n.street), 'stra(ss|s)e\M|str\M', 'str', 'g'), ' ', '', 'g'), '')
           || '|' || lower(regexp_replace(coalesce(n.house_number, ''), '\s', '', 'g'))
from duplicate_now n
join duplicate_changed using (member_id)
cross join lateral (select name_parts(n.last_name) as last, name_parts(n.first_name) as first) w
