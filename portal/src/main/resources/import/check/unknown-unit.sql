select r.row_no, array[coalesce(r.unit, '')] as arguments
from import_row r left join unit u on u.number = r.unit
where r.run_id = :run and u.id is null
