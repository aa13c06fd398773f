-- Entries that were joined in the portal and still are two in the member administration: the row of the number that stays counts,
-- else the one that was joined last. The other stays out, so that nobody is there twice again.
with known as (
    select distinct r.number, f.member_id, f.merged_at, m.number as stays
    from import_row r
    join former_member f on f.number = r.number
    join member m on m.id = f.member_id
    where r.run_id = :run and not r.refused
), first as (
    select distinct on (k.member_id) k.member_id, coalesce(own.number, k.number) as number
    from known k
    left join (select distinct number from import_row where run_id = :run and not refused) own on own.number = k.stays
    order by k.member_id, k.merged_at desc
)
select r.row_no, array[k.number, k.stays] as arguments
from import_row r
join known k on k.number = r.number
join first l on l.member_id = k.member_id
where r.run_id = :run and not r.refused and l.number <> k.number
