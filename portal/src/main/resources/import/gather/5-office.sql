insert into import_office (run_id, row_no, member_id, unit_id, office_type, from_date, to_date)
select distinct on (p.member_id, u.id, o.type, o."from") r.run_id, r.row_no, p.member_id, u.id, o.type, o."from", o."to"
from import_row r
join import_person p on p.run_id = r.run_id and p.number = r.number
cross join lateral jsonb_to_recordset(r.offices) as o(type text, unit text, "from" date, "to" date)
join unit u on u.number = o.unit
where r.run_id = :run and r.offices is not null and not r.refused and (o."to" is null or o."to" >= o."from")
order by p.member_id, u.id, o.type, o."from", o."to" nulls first
