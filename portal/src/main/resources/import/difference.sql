-- What the merge would do, counted by people.
with person as (
    select p.known, p.complete,
           s.member_id is not null and p.postcode is not null
               and (p.street, p.house_number, p.postcode, p.town, p.country)
                   is distinct from (s.street, s.house_number, s.postcode, s.town, s.country) as moved,
           p.known and exists (select from membership m where m.member_id = p.member_id
                               and (m.to_date is null or m.to_date > :today)) as was,
           exists (select from import_membership f where f.run_id = :run and f.member_id = p.member_id and not f.refused
                   and (f.to_date is null or f.to_date > :today)) as stays,
           s.email is not null and p.email is null as email,
           s.mobile is not null and p.mobile is null as mobile,
           s.phone is not null and p.phone is null as phone,
           s.postcode is not null and p.postcode is null as address,
           s.birth_date is not null and p.birth_date is null as birth_date,
           s.first_name <> '' and p.first_name = '' as first_name
    from import_person p left join import_seen_member s on s.source = :source and s.member_id = p.member_id
    where p.run_id = :run
)
select jsonb_build_object(
    'known', (select count(*) from import_seen_member where source = :source),
    'fresh', count(*) filter (where not known),
    'moved', count(*) filter (where moved),
    'left', count(*) filter (where complete and was and not stays) + (select count(*) from import_missing where run_id = :run),
    'gone', (select count(*) from import_missing where run_id = :run),
    'back', count(*) filter (where known and not was and stays),
    'missing', case when (select w.whole from import_run w where w.id = :run)
               then (select count(*) from import_seen_member where source = :source) - :sameMembers
                    - (select count(*) from import_seen_member s join member m on m.id = s.member_id
                       where s.source = :source and m.number in (select r.number from import_row r where r.run_id = :run))
               else 0 end - (select count(*) from import_missing where run_id = :run),
    'lost', jsonb_build_object(
        'email', count(*) filter (where email), 'mobile', count(*) filter (where mobile),
        'phone', count(*) filter (where phone), 'address', count(*) filter (where address),
        'birth_date', count(*) filter (where birth_date), 'first_name', count(*) filter (where first_name)))::text
from person
