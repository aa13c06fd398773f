-- What could not be read of a member who is taken; once a member, although each of its rows repeats it.
select distinct on (r.number, m) r.row_no, array[split_part(m, chr(31), 2), split_part(m, chr(31), 3)] as arguments
from import_row r, unnest(r.marks) m
where r.run_id = :run and r.marks is not null and not r.refused and split_part(m, chr(31), 1) = :code
order by r.number, m, r.row_no
