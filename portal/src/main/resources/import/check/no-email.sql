-- Told when the row of the person is new or changed, not each night anew.
select p.row_no, array[p.number] as arguments
from import_person p join import_row r on r.run_id = p.run_id and r.row_no = p.row_no
where p.run_id = :run and p.email is null and coalesce(r.marks::text, '') not like '%email-malformed%'
  and 'email' = any(string_to_array(:carried, ','))
