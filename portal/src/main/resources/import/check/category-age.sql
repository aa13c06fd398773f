-- A year of grace on both sides, as associations change the category at the end of a year.
select r.row_no, array[r.category, r.birth_date::text] as arguments
from import_row r join membership_category c on c.code = r.category
where r.run_id = :run and not r.refused and (r.to_date is null or r.to_date > :today)
  and extract(year from age(cast(:today as date), r.birth_date))
      not between coalesce(c.minimum_age, 0) - 1 and coalesce(c.maximum_age, 998) + 1
