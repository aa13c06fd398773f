-- The outbox need not read all records by itself to find out the same.
update outbox_system o set matched_at = r.everything_from
from crm_reading r
where r.source = :source and o.name = r.system and (o.matched_at is null or o.matched_at < r.everything_from)
