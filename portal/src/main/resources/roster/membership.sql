-- The memberships of the night. Who died is in no list.
insert into roster_now_membership (member_id, from_night, unit_id, path, category, kind, from_date, dues_paid_until, fingerprint)
select x.*, md5(row(x.unit_id, x.path, x.category, x.kind, x.from_date, x.dues_paid_until)::text)
from (select ms.member_id, cast(:night as integer), ms.unit_id, u.path, ms.category, ms.kind, ms.from_date, ms.dues_paid_until
      from membership ms join unit u on u.id = ms.unit_id join member m on m.id = ms.member_id
      where ms.from_date <= :day and (ms.to_date is null or ms.to_date >= :day) and not m.deceased) x
