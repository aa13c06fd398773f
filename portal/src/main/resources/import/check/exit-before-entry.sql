select row_no, array[from_date::text, to_date::text] as arguments
from import_row where run_id = :run and to_date < from_date
