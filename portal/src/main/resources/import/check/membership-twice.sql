-- A person is a member of a unit once at a time; the row that begins first, or else the main one, holds.
with period as (
    select row_no, unit, from_date,
           max(coalesce(to_date, 'infinity')) over (
               partition by number, unit order by from_date, kind desc, row_no
               rows between unbounded preceding and 1 preceding) as held_until
    from import_row where run_id = :run and not refused
)
select row_no, array[unit, from_date::text] as arguments from period where held_until >= from_date
