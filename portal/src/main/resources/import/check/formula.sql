-- A spreadsheet would carry such a text out; the portal's own lists make it harmless.
select r.row_no, array[f.value] as arguments
from import_row r
cross join lateral (values (r.last_name), (r.first_name), (r.addition), (r.street), (r.town), (r.honours)) f(value)
where r.run_id = :run and not r.refused and f.value ~ '^[=@+-]\s*[[:alpha:](]'
