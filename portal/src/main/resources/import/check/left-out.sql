-- Somebody decided that this row stays out as long as the file brings it like this.
select r.row_no, array[c.closed_by, c.close_reason] as arguments
from quarantine_case c
join import_row r on r.run_id = :run and coalesce(r.number, '') = coalesce(c.number, '') and r.raw = c.raw
where c.source = :source and c.state = 'LEFT_OUT' and c.refused
