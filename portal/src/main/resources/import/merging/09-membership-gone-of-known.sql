-- What this source brought and no longer names. A person of whom a row was refused loses nothing.
with gone as (
    delete from import_seen_membership s
    using import_person p
    where p.run_id = :run and p.complete and s.source = :source and s.member_id = p.member_id
      and not exists (select from import_membership f
                      where f.run_id = :run and f.member_id = s.member_id and f.unit_id = s.unit_id
                        and f.from_date = s.from_date)
    returning s.member_id, s.unit_id, s.from_date
)
delete from membership m
using gone g
where m.member_id = g.member_id and m.unit_id = g.unit_id and m.from_date = g.from_date
