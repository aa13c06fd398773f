insert into import_seen_office (source, member_id, unit_id, office_type, from_date, to_date)
select :source, member_id, unit_id, office_type, from_date, to_date from import_office where run_id = :run
on conflict (source, member_id, unit_id, office_type, from_date) do update set to_date = excluded.to_date
where import_seen_office.to_date is distinct from excluded.to_date
