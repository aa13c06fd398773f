-- A membership that somebody entered here and that the file would overlap. Those that this source brought give way.
select f.row_no, array[u.number, m.from_date::text] as arguments
from import_membership f
join membership m on m.member_id = f.member_id and m.unit_id = f.unit_id and m.from_date <> f.from_date
                 and daterange(m.from_date, m.to_date, '[]') && daterange(f.from_date, f.to_date, '[]')
join unit u on u.id = f.unit_id
where f.run_id = :run
  and not exists (select from import_membership other
                  where other.run_id = :run and other.member_id = m.member_id and other.unit_id = m.unit_id
                    and other.from_date = m.from_date)
  and not (exists (select from import_seen_membership s
                   where s.source = :source and s.member_id = m.member_id and s.unit_id = m.unit_id
                     and s.from_date = m.from_date)
           and exists (select from import_person p where p.run_id = :run and p.member_id = m.member_id and p.complete))
