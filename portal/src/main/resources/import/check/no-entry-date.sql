select row_no, array[]::text[] as arguments
from import_row
where run_id = :run and from_date is null
  and not exists (select from unnest(marks) m where m like 'unreadable-date%')
