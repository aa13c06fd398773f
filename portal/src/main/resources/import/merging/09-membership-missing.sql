-- Whom the file does not name any more leaves today, where the mapping says so: by the memberships that this source brought.
with ended as (
    update import_seen_membership s
    set to_date = :today
    from import_missing x
    where x.run_id = :run and s.source = :source and s.member_id = x.member_id and (s.to_date is null or s.to_date > :today)
    returning s.member_id, s.unit_id, s.from_date
)
update membership m
set to_date = greatest(m.from_date, :today), version = m.version + 1
from ended e
where m.member_id = e.member_id and m.unit_id = e.unit_id and m.from_date = e.from_date
  and (m.to_date is null or m.to_date > :today)
