-- Within a key everybody has a place, next to those who are born on the same day.
create temp table duplicate_place on commit drop as
select key, member_id, place, size
from (select k.key, k.member_id, count(*) over (partition by k.key) as size,
             row_number() over (partition by k.key order by p.birth_date, p.first_name, p.last_name, k.member_id) as place
      from duplicate_key k join duplicate_person p using (member_id)
      where :whole or k.key in (select c.key from duplicate_key c join duplicate_changed using (member_id))) r
where size > 1
