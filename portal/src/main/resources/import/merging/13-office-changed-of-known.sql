-- An office that was ended here stays ended while the source repeats what it said before.
update office o
set to_date = f.to_date, version = o.version + 1
from import_office f
left join import_seen_office s on s.source = :source and s.member_id = f.member_id and s.unit_id = f.unit_id
                              and s.office_type = f.office_type and s.from_date = f.from_date
where f.run_id = :run
  and o.member_id = f.member_id and o.unit_id = f.unit_id and o.office_type = f.office_type and o.from_date = f.from_date
  and (s.member_id is null or f.to_date is distinct from s.to_date) and o.to_date is distinct from f.to_date
