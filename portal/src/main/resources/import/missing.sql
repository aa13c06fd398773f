-- Whom this source brought, and who is a member by its word, and of whom the file has no row at all.
insert into import_missing (run_id, member_id)
select :run, s.member_id
from import_seen_member s
join member m on m.id = s.member_id
where s.source = :source
  and exists (select from import_seen_membership e
              where e.source = :source and e.member_id = s.member_id and (e.to_date is null or e.to_date > :today))
  and not exists (select from import_row r where r.run_id = :run and r.number = m.number)
