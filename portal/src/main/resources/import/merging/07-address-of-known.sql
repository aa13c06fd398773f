-- A changed address holds from today; the one before stays in the history, one that the member set for later stays too.
insert into postal_address (member_id, valid_from, addition, street, house_number, post_box, postcode, town, country)
select p.member_id, :today, p.addition, p.street, p.house_number, p.post_box, p.postcode, p.town, coalesce(p.country, :country)
from import_person p
left join import_seen_member s on s.source = :source and s.member_id = p.member_id
left join lateral (select a.* from postal_address a where a.member_id = p.member_id and a.valid_from <= :today
                   order by a.valid_from desc limit 1) a on true
where p.run_id = :run and p.known and p.postcode is not null and p.town is not null
  and (s.member_id is null
       or (p.addition, p.street, p.house_number, p.post_box, p.postcode, p.town, p.country)
          is distinct from (s.addition, s.street, s.house_number, s.post_box, s.postcode, s.town, s.country))
  and (a.id is null
       or (p.addition, p.street, p.house_number, p.post_box, p.postcode, p.town, coalesce(p.country, :country))
          is distinct from (a.addition, a.street, a.house_number, a.post_box, a.postcode, a.town, a.country))
on conflict (member_id, valid_from) do update
set addition = excluded.addition, street = excluded.street, house_number = excluded.house_number,
    post_box = excluded.post_box, postcode = excluded.postcode, town = excluded.town, country = excluded.country,
    confirmed_at = null, version = postal_address.version + 1
