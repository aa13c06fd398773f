-- Rows that went in again and of which nothing is held back any more.
update quarantine_case c
set state = 'TAKEN', closed_on = :today, closed_by = (select w.started_by from import_run w where w.id = :run), version = c.version + 1
from import_row r
where r.run_id = :run and c.source = :source and c.row_key = md5(array_to_string(r.raw, chr(31), chr(30)))
  and not exists (select from quarantine q where q.run_id = :run and q.row_no = r.row_no)
