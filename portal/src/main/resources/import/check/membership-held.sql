-- Rows that were held back as the second of one membership, and go in again alone: the first one is here already.
select f.row_no, array[u.number, f.from_date::text] as arguments
from import_membership f
join import_row r on r.run_id = f.run_id and r.row_no = f.row_no
join quarantine_case c on c.source = :source and c.row_key = md5(array_to_string(r.raw, chr(31), chr(30)))
join unit u on u.id = f.unit_id
where f.run_id = :run
  and exists (select from import_run again where again.id = :run and not again.whole)
  and exists (select from quarantine q where q.run_id = c.last_run and q.row_no = c.last_row and q.code = 'membership-twice')
  and exists (select from membership m where m.member_id = f.member_id and m.unit_id = f.unit_id and m.from_date = f.from_date)
