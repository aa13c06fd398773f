select r.row_no, array[o.type, o."from"::text, o."to"::text] as arguments
from import_row r, jsonb_to_recordset(r.offices) as o(type text, "from" date, "to" date)
where r.run_id = :run and r.offices is not null and not r.refused and o."to" < o."from"
