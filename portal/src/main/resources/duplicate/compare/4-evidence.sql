-- What two entries have in common and in what they differ, one word a field.
create temp table duplicate_evidence on commit drop as
select c.lower_id, c.upper_id, a.last_name, a.first_name,
       case when swapped then 'NAMES_SWAPPED'
            when a.last_name = b.last_name then 'LAST_SAME'
            when a.last_parts && b.last_parts then 'LAST_PART'
            when a.last_sounds && b.last_sounds or similarity(a.last_name, b.last_name) >= 0.55
                 or (least(length(a.last_name), length(b.last_name)) >= 5
                     and levenshtein_less_equal(left(a.last_name, 60), left(b.last_name, 60), 1) <= 1) then 'LAST_SIMILAR'
            else 'LAST_OTHER' end as last,
       case when swapped or a.first_name = '' or b.first_name = '' then null
            when a.first_name = b.first_name then 'FIRST_SAME'
            when a.first_parts && b.first_parts
                 or (least(length(a.first_name), length(b.first_name)) = 1 and left(a.first_name, 1) = left(b.first_name, 1))
                 then 'FIRST_PART'
            when a.first_sounds && b.first_sounds
                 or (least(length(a.first_name), length(b.first_name)) >= 4
                     and levenshtein_less_equal(left(a.first_name, 60), left(b.first_name, 60), 1) <= 1) then 'FIRST_SIMILAR'
            else 'FIRST_OTHER' end as first,
       case when a.birth_date is null or b.birth_date is null then null
            when a.birth_date = b.birth_date then 'BIRTH_SAME'
            when date_part('year', a.birth_date) = date_part('year', b.birth_date)
                 and date_part('day', a.birth_date) = date_part('month', b.birth_date)
                 and date_part('month', a.birth_date) = date_part('day', b.birth_date) then 'BIRTH_SWAPPED'
            -- one digit off; a generation apart it is more likely a parent
            when abs(a.birth_date - b.birth_date) < 5500
                 and levenshtein(to_char(a.birth_date, 'YYYYMMDD'), to_char(b.birth_date, 'YYYYMMDD')) = 1 then 'BIRTH_NEAR'
            else 'BIRTH_OTHER' end as birth,
       case when a.gender <> b.gender and 'OTHER' not in (a.gender, b.gender) then 'GENDER_OTHER' end as gender,
       case when a.emails && b.emails then 'EMAIL_SAME' when a.emails <> '{}' and b.emails <> '{}' then 'EMAIL_OTHER' end as email,
       case when a.phones && b.phones then 'PHONE_SAME' end as phone,
       case when a.address = b.address then 'ADDRESS_SAME'
            when a.address is not null and b.address is not null then 'ADDRESS_OTHER' end as address,
       case when a.household_id = b.household_id then 'HOUSEHOLD_SAME' end as household
from duplicate_candidate c
join duplicate_person a on a.member_id = c.lower_id
join duplicate_person b on b.member_id = c.upper_id
cross join lateral (select a.first_name <> a.last_name and a.first_name = b.last_name and a.last_name = b.first_name as swapped) s
