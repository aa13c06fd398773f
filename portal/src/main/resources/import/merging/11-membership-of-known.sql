-- A membership that was removed here by hand and that the source repeats unchanged does not come back.
insert into membership (member_id, unit_id, category, kind, from_date, to_date, reason, dues_paid_until)
select f.member_id, f.unit_id, f.category, f.kind, f.from_date, f.to_date, f.reason, f.dues_paid_until
from import_membership f
join import_person p on p.run_id = f.run_id and p.member_id = f.member_id and p.known
left join import_seen_membership s
       on s.source = :source and s.member_id = f.member_id and s.unit_id = f.unit_id and s.from_date = f.from_date
where f.run_id = :run and not f.refused
  and (s.member_id is null
       or (f.category, f.kind, f.to_date, f.reason, f.dues_paid_until)
          is distinct from (s.category, s.kind, s.to_date, s.reason, s.dues_paid_until))
on conflict do nothing
