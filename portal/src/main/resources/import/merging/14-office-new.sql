insert into office (member_id, unit_id, office_type, from_date, to_date)
select f.member_id, f.unit_id, f.office_type, f.from_date, f.to_date
from import_office f
left join import_seen_office s on s.source = :source and s.member_id = f.member_id and s.unit_id = f.unit_id
                              and s.office_type = f.office_type and s.from_date = f.from_date
where f.run_id = :run and (s.member_id is null or f.to_date is distinct from s.to_date)
on conflict do nothing
