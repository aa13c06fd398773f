insert into magazine_delivery (member_id, magazine, delivery)
select p.member_id, d.key, d.value
from import_person p
left join import_seen_member s on s.source = :source and s.member_id = p.member_id
cross join lateral jsonb_each_text(p.deliveries) d
where p.run_id = :run and p.known and d.value is distinct from s.deliveries ->> d.key
on conflict (member_id, magazine) do update set delivery = excluded.delivery
where magazine_delivery.delivery <> excluded.delivery
