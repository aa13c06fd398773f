insert into duplicate_pair (lower_id, upper_id, probability, evidence)
select lower_id, upper_id, probability, evidence from duplicate_score
where probability >= :listedFrom and 2 = (select count(*) from member where id in (lower_id, upper_id))
on conflict (lower_id, upper_id) do update set probability = excluded.probability, evidence = excluded.evidence
where (duplicate_pair.probability, duplicate_pair.evidence) is distinct from (excluded.probability, excluded.evidence)
