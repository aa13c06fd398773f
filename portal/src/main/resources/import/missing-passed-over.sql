-- Of people of whom the file says nothing new, no row was staged.
delete from import_missing x
using member m
where x.run_id = :run and m.id = x.member_id and exists (select from import_fingerprint f where f.number = m.number)
