-- What the export does not carry stays as it is here; a new membership without a category gets the one of the person's age.
insert into import_membership (run_id, row_no, member_id, unit_id, category, kind, from_date, to_date, reason, dues_paid_until)
select r.run_id, r.row_no, p.member_id, u.id,
       case when c.category then r.category else coalesce(m.category, fitting.code) end,
       case when c.kind or m.id is null then r.kind else m.kind end, r.from_date,
       case when c.to_date then r.to_date else m.to_date end, case when c.reason then r.reason else m.reason end,
       case when c.dues then r.dues_paid_until else m.dues_paid_until end
from import_row r
join import_person p on p.run_id = r.run_id and p.number = r.number
join unit u on u.number = r.unit
cross join (select 'category' = any(f) as category, 'kind' = any(f) as kind, 'to_date' = any(f) as to_date,
                   'reason' = any(f) as reason, 'dues_paid_until' = any(f) as dues
            from (select string_to_array(:carried, ',') as f) names) c
left join membership m on p.known and m.member_id = p.member_id and m.unit_id = u.id and m.from_date = r.from_date
                      and not (c.category and c.kind and c.to_date and c.reason and c.dues)
left join lateral (select k.code from membership_category k
                   where not c.category
                   order by coalesce(extract(year from age(cast(:today as date), p.birth_date))
                                     between coalesce(k.minimum_age, 0) and coalesce(k.maximum_age, 999), false) desc,
                            k.family, k.position, k.code limit 1) fitting on true
where r.run_id = :run and not r.refused
