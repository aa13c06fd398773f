insert into import_seen_membership (source, member_id, unit_id, from_date, category, kind, to_date, reason, dues_paid_until)
select :source, member_id, unit_id, from_date, category, kind, to_date, reason, dues_paid_until
from import_membership where run_id = :run and not refused
on conflict (source, member_id, unit_id, from_date) do update
set category = excluded.category, kind = excluded.kind, to_date = excluded.to_date, reason = excluded.reason,
    dues_paid_until = excluded.dues_paid_until
where (import_seen_membership.category, import_seen_membership.kind, import_seen_membership.to_date,
       import_seen_membership.reason, import_seen_membership.dues_paid_until)
      is distinct from
      (excluded.category, excluded.kind, excluded.to_date, excluded.reason, excluded.dues_paid_until)
