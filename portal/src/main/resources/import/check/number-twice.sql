-- Rows of one number must tell of one person: the portal cannot know which of two is meant.
with person as (
    select row_no, number, concat_ws(chr(31), last_name, coalesce(first_name, ''), coalesce(birth_date::text, '')) as who
    from import_row where run_id = :run and not refused
), twice as (
    select number from person group by number having min(who) <> max(who)
)
select p.row_no, array[p.number] as arguments from person p join twice using (number)
