insert into contact_point (member_id, kind, value, main)
select p.member_id, v.kind, v.now,
       not exists (select from contact_point held
                   where held.member_id = p.member_id and held.kind = v.kind and held.main)
       and (v.kind <> 'EMAIL' or p.email_main)
from import_person p
left join import_seen_member s on s.source = :source and s.member_id = p.member_id
cross join lateral (values ('EMAIL', p.email, s.email), ('MOBILE', p.mobile, s.mobile), ('PHONE', p.phone, s.phone))
    v(kind, now, before)
where p.run_id = :run and p.known and v.now is not null and v.now is distinct from v.before
  and not exists (select from contact_point c
                  where c.member_id = p.member_id and c.kind = v.kind and lower(c.value) = lower(v.now))
