-- Memberships of whom somebody grows out of the category within the days of notice, with the day on which the next one begins: the
-- birthday, or the first day of the membership year on or after it. Whoever is too old already gets the days of notice as well.
with due as (
    select m.id as member_id, s.id as membership_id, c.code as from_category, n.code as to_category, c.maximum_age + 1 as age,
           (m.birth_date + make_interval(years => c.maximum_age + 1))::date as birthday, s.to_date
    from membership s
    join membership_category c on c.code = s.category and c.maximum_age is not null
    join membership_category n on n.code = c.next_code and coalesce(n.minimum_age, 0) <= c.maximum_age + 1
    join member m on m.id = s.member_id and m.birth_date is not null
    where s.from_date < :today and (s.to_date is null or s.to_date > :today)
), dated as (
    select d.*, case when not :byYear and d.birthday > cast(:today as date) then d.birthday
                     when not :byYear then cast(:latest as date)
                     else (select min(make_date(y, :month, :day))
                           from generate_series(extract(year from greatest(d.birthday, cast(:today as date) + 1))::integer,
                                                extract(year from greatest(d.birthday, cast(:today as date) + 1))::integer + 1) y
                           where make_date(y, :month, :day) >= greatest(d.birthday, cast(:today as date) + 1)) end as due_on
    from due d
)
insert into category_step (member_id, membership_id, from_category, to_category, age, due_on, state)
select member_id, membership_id, from_category, to_category, age, due_on, :state
from dated
where due_on <= cast(:latest as date) and (to_date is null or to_date >= due_on)
on conflict do nothing
