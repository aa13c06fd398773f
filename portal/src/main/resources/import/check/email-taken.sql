-- A main e-mail is a way to sign in and belongs to one member; for the others it is a further one.
select row_no, array[email] as arguments from import_person where run_id = :run and email is not null and not email_main
