select p.row_no, array[r.postcode, coalesce(r.country, :country)] as arguments
from import_person p join import_row r on r.run_id = p.run_id and r.row_no = p.row_no
where p.run_id = :run and r.postcode is not null and not postcode_fits(r.postcode, coalesce(r.country, :country))
