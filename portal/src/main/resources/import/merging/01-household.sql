insert into household (number)
select distinct household from import_person where run_id = :run and household is not null
on conflict (number) do nothing
