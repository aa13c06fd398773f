with gone as (
    delete from duplicate_person p
    where not exists (select from duplicate_now n where n.member_id = p.member_id and n.made_from = p.made_from)
    returning member_id
)
delete from duplicate_key where member_id in (select member_id from gone)
