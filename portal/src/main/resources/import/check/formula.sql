-- A spreadsheet would carry such a text out; the portal's own lists make it harmless.
select r.row_no, array[f.value] as arguments
from (select * from import_row
      where run_id = :run and not refused
        and concat_ws(chr(31), last_name, first_name, addition, street, town, honours) ~ '(^|\u001F)[=@+-]') r
cross join lateral (values (r.last_name), (r.first_name), (r.addition), (r.street), (r.town), (r.honours)) f(value)
where f.value ~ '^[=@+-]\s*[[:alpha:](]'
