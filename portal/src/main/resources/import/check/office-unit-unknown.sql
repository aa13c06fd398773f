select r.row_no, array[o.type, o.unit] as arguments
from import_row r, jsonb_to_recordset(r.offices) as o(type text, unit text)
left join unit u on u.number = o.unit
where r.run_id = :run and r.offices is not null and not r.refused and u.id is null
