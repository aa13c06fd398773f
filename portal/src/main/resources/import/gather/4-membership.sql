insert into import_membership (run_id, row_no, member_id, unit_id, category, kind, from_date, to_date, reason, dues_paid_until)
select r.run_id, r.row_no, p.member_id, u.id, r.category, r.kind, r.from_date, r.to_date, r.reason, r.dues_paid_until
from import_row r
join import_person p on p.run_id = r.run_id and p.number = r.number
join unit u on u.number = r.unit
where r.run_id = :run and not r.refused
