select row_no, array[coalesce(number, '')] as arguments from import_row where run_id = :run and last_name is null
