-- The entry that held the old value takes the new one and keeps its visibility; what was verified is so no longer.
update contact_point c
set value = v.now, verified_at = null, main = c.main and (v.kind <> 'EMAIL' or p.email_main), version = c.version + 1
from import_person p
join import_seen_member s on s.source = :source and s.member_id = p.member_id
cross join lateral (values ('EMAIL', p.email, s.email), ('MOBILE', p.mobile, s.mobile), ('PHONE', p.phone, s.phone))
    v(kind, now, before)
where p.run_id = :run and v.now is not null and v.now <> v.before
  and c.member_id = p.member_id and c.kind = v.kind and lower(c.value) = lower(v.before)
  and not exists (select from contact_point other
                  where other.member_id = c.member_id and other.kind = c.kind and other.id <> c.id
                    and lower(other.value) = lower(v.now))
