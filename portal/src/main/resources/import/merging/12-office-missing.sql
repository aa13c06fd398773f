with ended as (
    update import_seen_office s
    set to_date = :today
    from import_missing x
    where x.run_id = :run and s.source = :source and s.member_id = x.member_id and (s.to_date is null or s.to_date > :today)
    returning s.member_id, s.unit_id, s.office_type, s.from_date
)
update office o
set to_date = greatest(o.from_date, :today), version = o.version + 1
from ended e
where o.member_id = e.member_id and o.unit_id = e.unit_id and o.office_type = e.office_type and o.from_date = e.from_date
  and (o.to_date is null or o.to_date > :today)
