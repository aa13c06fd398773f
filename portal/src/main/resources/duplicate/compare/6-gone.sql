-- Pairs that are none any more, among those that this search looked at. What somebody answered stays.
delete from duplicate_pair d
where not d.different
  and (:whole or d.lower_id in (select member_id from duplicate_changed) or d.upper_id in (select member_id from duplicate_changed))
  and not exists (select from duplicate_score s
                  where s.lower_id = d.lower_id and s.upper_id = d.upper_id and s.probability >= :listedFrom)
