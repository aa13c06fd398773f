select p.row_no, array[coalesce(r.postcode, ''), coalesce(r.town, ''), coalesce(r.country, '')] as arguments
from import_person p join import_row r on r.run_id = p.run_id and r.row_no = p.row_no
where p.run_id = :run
  and num_nonnulls(r.addition, r.street, r.house_number, r.post_box, r.postcode, r.town) > 0
  and (r.postcode is null or r.town is null or r.country !~ '^[A-Z]{2}$')
