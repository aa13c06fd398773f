delete from contact_point c
using import_person p
join import_seen_member s on s.source = :source and s.member_id = p.member_id
cross join lateral (values ('EMAIL', p.email, s.email), ('MOBILE', p.mobile, s.mobile), ('PHONE', p.phone, s.phone))
    v(kind, now, before)
where p.run_id = :run and v.now is null and v.before is not null
  and c.member_id = p.member_id and c.kind = v.kind and lower(c.value) = lower(v.before)
