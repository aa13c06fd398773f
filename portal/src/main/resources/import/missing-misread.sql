-- A row that was held back may be theirs, with a number that went wrong.
delete from import_missing x
using member m
where x.run_id = :run and m.id = x.member_id
  and exists (select from import_row r
              where r.run_id = :run and r.refused and r.last_name = m.last_name and coalesce(r.first_name, '') = m.first_name)
