-- One row a person: the main membership's row leads. A number that was joined with another means the member that stayed. What the file left unreadable stays as the source last said it.
insert into import_person (run_id, member_id, known, complete, row_no, number, last_name, first_name, birth_date, gender,
                           language, honours, household, household_main, newsletter, digital_invoice, surveys, fundraising,
                           addition, street, house_number, post_box, postcode, town, country, email, mobile, phone, deliveries,
                           row_count, fingerprint)
select r.run_id, coalesce(m.id, uuidv7()), m.id is not null, r.complete, r.row_no, r.number, r.last_name,
       coalesce(r.first_name, ''), r.birth_date, r.gender, coalesce(r.language, s.language), r.honours, r.household,
       coalesce(r.household_main, s.household_main), coalesce(r.newsletter, s.newsletter),
       coalesce(r.digital_invoice, s.digital_invoice), coalesce(r.surveys, s.surveys), coalesce(r.fundraising, s.fundraising),
       case when a.readable and 'addition' <> all(string_to_array(:carried, ',')) then kept.addition
            when a.readable then r.addition else s.addition end, case when a.readable then r.street else s.street end,
       case when a.readable then r.house_number else s.house_number end,
       case when a.readable then r.post_box else s.post_box end, case when a.readable then r.postcode else s.postcode end,
       case when a.readable then r.town else s.town end, case when a.readable then r.country else s.country end,
       case when r.marks::text like '%email-malformed%' then s.email else r.email end,
       case when r.marks::text like '%mobile-malformed%' then s.mobile else r.mobile end,
       case when r.marks::text like '%phone-malformed%' then s.phone else r.phone end,
       r.deliveries, r.whole_count, r.whole_fingerprint
from (select distinct on (number) i.*, not whole.refused as complete, whole.row_count as whole_count,
             whole.fingerprint as whole_fingerprint
      from (select number, bool_or(refused) as refused, count(*) as row_count, bit_xor(fingerprint) as fingerprint
            from import_row where run_id = :run group by number) whole
      join import_row i using (number)
      where i.run_id = :run and not i.refused
      order by number, i.kind desc, i.row_no) r
left join (select number, id from member union all select number, member_id from former_member) m on m.number = r.number
left join import_seen_member s on s.source = :source and s.member_id = m.id
cross join lateral (select postcode_fits(r.postcode, coalesce(r.country, :country)) and r.town is not null and coalesce(r.country, :country) ~ '^[A-Z]{2}$'
                           or num_nonnulls(r.addition, r.street, r.house_number, r.post_box, r.postcode, r.town) = 0
                           as readable) a
left join lateral (select h.* from postal_address h
                   where 'addition' <> all(string_to_array(:carried, ',')) and h.member_id = m.id and h.valid_from <= :today
                   order by h.valid_from desc limit 1) held on true
left join lateral (select held.addition where (held.street, held.house_number, held.postcode, held.town)
                                           is not distinct from (r.street, r.house_number, r.postcode, r.town)) kept on true
