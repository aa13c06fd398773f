-- The sum of what each word weighs, in powers of two, on top of how rare duplicates are. Families share names, homes and
-- phones: beside another first name or birth date none of these count, and of several ways to the same home only the best.
create temp table duplicate_score on commit drop as
select e.lower_id, e.upper_id, 1 / (1 + power(2::double precision, -least(200, greatest(-200, :prior + s.sum)))) as probability,
       array_remove(array[e.last, e.first, e.birth, e.gender, e.email, e.phone, e.address, e.household], null) as evidence
from duplicate_evidence e
left join duplicate_frequency l on not l.first and l.name = e.last_name
left join duplicate_frequency f on f.first and f.name = e.first_name
cross join lateral (
    select case e.last when 'LAST_SAME' then ln(:LAST_SAME / l.share) / ln(2::double precision) when 'LAST_PART' then :LAST_PART
                       when 'LAST_SIMILAR' then :LAST_SIMILAR when 'NAMES_SWAPPED' then :NAMES_SWAPPED else :LAST_OTHER end
         + case e.first when 'FIRST_SAME' then ln(:FIRST_SAME / f.share) / ln(2::double precision) when 'FIRST_PART' then :FIRST_PART
                        when 'FIRST_SIMILAR' then :FIRST_SIMILAR when 'FIRST_OTHER' then :FIRST_OTHER else 0 end
         + case e.birth when 'BIRTH_SAME' then :BIRTH_SAME when 'BIRTH_SWAPPED' then :BIRTH_SWAPPED
                        when 'BIRTH_NEAR' then :BIRTH_NEAR when 'BIRTH_OTHER' then :BIRTH_OTHER else 0 end
         + case when e.gender is null then 0 else :GENDER_OTHER end
         + case when e.first = 'FIRST_OTHER' or e.birth = 'BIRTH_OTHER' then 0
                when e.email = 'EMAIL_SAME' then :EMAIL_SAME when e.email = 'EMAIL_OTHER' then :EMAIL_OTHER else 0 end
         + case when e.first = 'FIRST_OTHER' or e.birth = 'BIRTH_OTHER' then 0
                else greatest(case when e.phone is null then 0 else :PHONE_SAME end,
                              case e.address when 'ADDRESS_SAME' then :ADDRESS_SAME else 0 end,
                              case when e.household is null then 0 else :HOUSEHOLD_SAME end)
                     + case e.address when 'ADDRESS_OTHER' then :ADDRESS_OTHER else 0 end end as sum) s
