-- Both sides changed a value since the last import: the administration's counts, and somebody should know.
select p.row_no, array[d.field, d.portal, d.source] as arguments
from import_person p
join import_seen_member s on s.source = :source and s.member_id = p.member_id
join member m on m.id = p.member_id
cross join lateral (values
    ('last_name', s.last_name, m.last_name, p.last_name),
    ('first_name', s.first_name, m.first_name, p.first_name),
    ('birth_date', s.birth_date::text, m.birth_date::text, p.birth_date::text),
    ('language', s.language, m.language, p.language),
    ('newsletter', s.newsletter::text, m.newsletter::text, p.newsletter::text),
    ('digital_invoice', s.digital_invoice::text, m.digital_invoice::text, p.digital_invoice::text),
    ('surveys', s.surveys::text, m.surveys::text, p.surveys::text),
    ('fundraising', s.fundraising::text, m.fundraising::text, p.fundraising::text)
) d(field, seen, portal, source)
where p.run_id = :run and d.source is distinct from d.seen and d.portal is distinct from d.seen
  and d.source is distinct from d.portal
