-- A case closes by itself when a whole file brings the person right, or does not bring the row any more. People who were
-- passed over say what they said when they were last looked at.
update quarantine_case c
set state = case when exists (select from import_row r where r.run_id = :run and r.number = c.number and not r.refused)
                 then 'TAKEN' else 'GONE' end,
    closed_on = :today, closed_by = null, close_reason = null, version = version + 1
where c.source = :source and c.state in ('OPEN', 'CORRECTED', 'LEFT_OUT') and c.last_run <> :run
  and (c.number is null
       or exists (select from import_row r where r.run_id = :run and r.number = c.number)
       or not exists (select from import_seen_member s join member m on m.id = s.member_id
                      where s.source = :source and m.number = c.number and s.fingerprint is not null))
