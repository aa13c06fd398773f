-- Each with so many who come next: a key with few people is compared in full, and one with thousands costs thousands, not millions.
create temp table duplicate_candidate on commit drop as
select distinct least(a.member_id, b.member_id) as lower_id, greatest(a.member_id, b.member_id) as upper_id
from duplicate_place a
cross join lateral generate_series(a.place + 1, least(a.place + :neighbours, a.size)) next(place)
join duplicate_place b on b.key = a.key and b.place = next.place
where :whole or a.member_id in (select member_id from duplicate_changed)
             or b.member_id in (select member_id from duplicate_changed)
