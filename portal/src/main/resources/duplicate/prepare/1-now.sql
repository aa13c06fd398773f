-- What members are like now. The version stands for the way in which it is read: another one makes everything anew.
create temp table duplicate_now on commit drop as
select r.*, md5(concat_ws('|', :version, r::text)) as made_from
from (select m.id as member_id, m.last_name, m.first_name, m.birth_date, m.gender, m.household_id,
             coalesce(c.emails, '{}') as emails, coalesce(c.phones, '{}') as phones,
             a.postcode, a.street, a.house_number
      from member m
      left join (select member_id,
                        array_agg(distinct lower(value)) filter (where kind = 'EMAIL') as emails,
                        array_agg(distinct right(regexp_replace(value, '\D', '', 'g'), 9))
                            filter (where kind <> 'EMAIL' and length(regexp_replace(value, '\D', '', 'g')) >= 7) as phones
                 from contact_point group by member_id) c on c.member_id = m.id
      left join (select distinct on (member_id) member_id, postcode, street, house_number
                 from postal_address where valid_from <= :today
                 order by member_id, valid_from desc) a on a.member_id = m.id) r
