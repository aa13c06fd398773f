-- A record that is somebody else's by now; the outbox keeps which record is whose (docs/decisions/0100).
delete from outbox_record o
using crm_row c
join crm_reading r on r.source = c.source
join member m on m.number = c.number
where c.source = :source and c.part = 0 and o.system = r.system and o.source_id = c.source_id and o.member_id <> m.id
