-- A list for each unit that has members of its own kind, with everybody in it and below counted once.
insert into roster_list (night, unit_id, path, people)
select :night, u.id, u.path, coalesce(c.people, 0)
from unit u
left join (select n.path, count(distinct n.member_id) as people
           from (select m.member_id, subpath(m.path, 0, level) as path
                 from roster_now_membership m cross join lateral generate_series(1, nlevel(m.path)) level) n
           group by n.path) c on c.path = u.path
where u.kind in ('NATIONAL', 'REGION', 'SECTION', 'LOCAL_GROUP')
  and (u.founded_on is null or u.founded_on <= :day) and (u.dissolved_on is null or u.dissolved_on >= :day)
