insert into magazine_delivery (member_id, magazine, delivery)
select p.member_id, d.key, d.value
from import_person p cross join lateral jsonb_each_text(p.deliveries) d
where p.run_id = :run and not p.known
