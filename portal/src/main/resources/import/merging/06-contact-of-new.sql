-- A new member has nothing yet that an entry could meet.
insert into contact_point (member_id, kind, value, main)
select p.member_id, v.kind, v.now, v.kind <> 'EMAIL' or p.email_main
from import_person p
cross join lateral (values ('EMAIL', p.email), ('MOBILE', p.mobile), ('PHONE', p.phone)) v(kind, now)
where p.run_id = :run and not p.known and v.now is not null
