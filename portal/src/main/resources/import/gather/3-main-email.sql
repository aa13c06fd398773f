-- An e-mail that is another member's main one, or that stands at several persons of the file, is main only once.
update import_person p set email_main = false
from (select q.member_id,
             exists (select from contact_point c
                     where c.kind = 'EMAIL' and c.main and lower(c.value) = lower(q.email) and c.member_id <> q.member_id)
             or row_number() over (partition by lower(q.email)
                                   order by (exists (select from contact_point own
                                                     where own.member_id = q.member_id and own.kind = 'EMAIL' and own.main
                                                       and lower(own.value) = lower(q.email))) desc, q.row_no) > 1 as taken
      from import_person q
      where q.run_id = :run and q.email is not null) t
where p.run_id = :run and p.member_id = t.member_id and t.taken
