-- The rows of people of whom the file says what it said when they were last taken whole, with the first row of each person. Who
-- was joined with another entry is looked at each time: which of the numbers counts depends on which of them the file holds.
select f.row_no, p.first_row
from (select number, count(*) as row_count, min(row_no) as first_row, bit_xor(fingerprint) as fingerprint
      from import_fingerprint group by number) p
join member m on m.number = p.number
join import_seen_member s on s.source = :source and s.member_id = m.id
                         and s.row_count = p.row_count and s.fingerprint = p.fingerprint
join import_fingerprint f on f.number = p.number
where not exists (select from former_member j where j.member_id = m.id)
