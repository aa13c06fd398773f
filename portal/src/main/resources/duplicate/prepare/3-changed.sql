create temp table duplicate_changed on commit drop as
select n.member_id from duplicate_now n left join duplicate_person p using (member_id) where p.member_id is null
