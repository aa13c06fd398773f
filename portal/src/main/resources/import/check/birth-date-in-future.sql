select row_no, array[birth_date::text] as arguments from import_row where run_id = :run and birth_date > :today
