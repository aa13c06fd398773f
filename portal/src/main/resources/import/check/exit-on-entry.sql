-- An exit on the day of entry is mostly the entry date in the wrong column; somebody who joins and leaves on one day is none.
select row_no, array[to_date::text] as arguments
from import_row where run_id = :run and to_date = from_date
