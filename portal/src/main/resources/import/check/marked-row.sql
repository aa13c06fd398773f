-- What could not be read on a row that therefore stays out.
select r.row_no, array[split_part(m, chr(31), 2), split_part(m, chr(31), 3)] as arguments
from import_row r, unnest(r.marks) m
where r.run_id = :run and r.marks is not null and split_part(m, chr(31), 1) = :code
