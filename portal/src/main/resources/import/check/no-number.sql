select row_no, array[]::text[] as arguments from import_row where run_id = :run and number is null
