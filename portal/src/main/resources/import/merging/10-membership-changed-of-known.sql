update membership m
set category = f.category, kind = f.kind, to_date = f.to_date, reason = f.reason, dues_paid_until = f.dues_paid_until,
    version = m.version + 1
from import_membership f
left join import_seen_membership s
       on s.source = :source and s.member_id = f.member_id and s.unit_id = f.unit_id and s.from_date = f.from_date
where f.run_id = :run and not f.refused
  and m.member_id = f.member_id and m.unit_id = f.unit_id and m.from_date = f.from_date
  and (s.member_id is null
       or (f.category, f.kind, f.to_date, f.reason, f.dues_paid_until)
          is distinct from (s.category, s.kind, s.to_date, s.reason, s.dues_paid_until))
  and (m.category, m.kind, m.to_date, m.reason, m.dues_paid_until)
      is distinct from (f.category, f.kind, f.to_date, f.reason, f.dues_paid_until)
