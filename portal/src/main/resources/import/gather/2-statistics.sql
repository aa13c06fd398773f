analyze import_person (run_id, member_id, known, complete, row_no, number, household, email, postcode)
