with gone as (
    delete from import_seen_office s
    using import_person p
    where p.run_id = :run and p.complete and s.source = :source and s.member_id = p.member_id
      and not exists (select from import_office f
                      where f.run_id = :run and f.member_id = s.member_id and f.unit_id = s.unit_id
                        and f.office_type = s.office_type and f.from_date = s.from_date)
      and not exists (select from quarantine q join import_row r on r.run_id = q.run_id and r.row_no = q.row_no
                      where q.run_id = :run and r.number = p.number and q.code like '%office%')
    returning s.member_id, s.unit_id, s.office_type, s.from_date
)
delete from office o
using gone g
where o.member_id = g.member_id and o.unit_id = g.unit_id and o.office_type = g.office_type and o.from_date = g.from_date
