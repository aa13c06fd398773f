-- Each row that was held back or warned about is a case; the same row again is the same case.
insert into quarantine_case as c (source, row_key, raw, headings, state, refused, number, person, unit, row_no,
                                  first_seen_on, last_seen_on, last_run, last_row)
select distinct on (row_key) :source, md5(array_to_string(r.raw, chr(31), chr(30))) as row_key, r.raw, run.headings,
       case when q.corrected then 'CORRECTED' else 'OPEN' end, q.refused, r.number,
       concat_ws(' ', r.last_name, r.first_name), r.unit, r.row_no, :today, :today, :run, r.row_no
from (select row_no, bool_or(severity = 'ERROR') as refused, bool_and(code = 'correction-applied') as corrected
      from quarantine where run_id = :run group by row_no) q
join import_row r on r.run_id = :run and r.row_no = q.row_no
join import_run run on run.id = :run
order by row_key, q.refused desc, r.row_no
on conflict (source, row_key) do update
set state = case when c.state = 'LEFT_OUT' and (c.refused or not excluded.refused) then 'LEFT_OUT' else excluded.state end,
    headings = excluded.headings, refused = excluded.refused, number = excluded.number, person = excluded.person,
    unit = excluded.unit, row_no = case when :whole then excluded.row_no else c.row_no end,
    first_seen_on = case when c.state in ('TAKEN', 'GONE') then :today else c.first_seen_on end,
    nights = case when c.state in ('TAKEN', 'GONE') then 1 when :whole and c.last_seen_on < :today then c.nights + 1
                  else c.nights end,
    last_seen_on = :today, last_run = :run, last_row = excluded.last_row,
    closed_on = case when c.state = 'LEFT_OUT' then c.closed_on end,
    closed_by = case when c.state = 'LEFT_OUT' then c.closed_by end,
    close_reason = case when c.state = 'LEFT_OUT' then c.close_reason end,
    version = c.version + 1
