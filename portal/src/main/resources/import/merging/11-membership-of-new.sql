-- Memberships of one person in the file do not overlap any more, so that no conflict is looked for twice.
insert into membership (member_id, unit_id, category, kind, from_date, to_date, reason, dues_paid_until)
select f.member_id, f.unit_id, f.category, f.kind, f.from_date, f.to_date, f.reason, f.dues_paid_until
from import_membership f
join import_person p on p.run_id = f.run_id and p.member_id = f.member_id and not p.known
where f.run_id = :run and not f.refused
