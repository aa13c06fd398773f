-- Which record of the member system is whose, so that changes find their way back at once. Two records with one number are
-- nobody's: nobody knows which is meant.
insert into outbox_record (system, member_id, source_id)
select r.system, m.id, c.source_id
from crm_reading r
join crm_row c on c.source = r.source and c.part = 0
join member m on m.number = c.number
left join outbox_record o on o.system = r.system and o.member_id = m.id
where r.source = :source and o.source_id is distinct from c.source_id
  and not exists (select from crm_row twin
                  where twin.source = c.source and twin.number = c.number and twin.source_id <> c.source_id)
on conflict (system, member_id) do update set source_id = excluded.source_id
