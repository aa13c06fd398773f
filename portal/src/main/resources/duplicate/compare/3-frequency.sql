-- How often names occur: two people called Müller say less than two called Œuvray. Made-up people keep small numbers calm.
create temp table duplicate_frequency on commit drop as
select false as first, last_name as name, (count(*) + 10) / (sum(count(*)) over () + 5000)::double precision as share
from duplicate_person group by last_name
union all
select true, first_name, (count(*) + 10) / (sum(count(*)) over () + 5000)::double precision
from duplicate_person group by first_name
