-- Should the file name them again, as it did before, that is something new.
update import_seen_member s
set fingerprint = null, row_count = null
from import_missing x
where x.run_id = :run and s.source = :source and s.member_id = x.member_id
