-- A person of whom anything was held back keeps no fingerprint, so that the next run looks and reports again.
insert into import_seen_member (source, member_id, last_name, first_name, birth_date, gender, language, honours, household,
                                household_main, newsletter, digital_invoice, surveys, fundraising, addition, street,
                                house_number, post_box, postcode, town, country, email, mobile, phone, deliveries,
                                row_count, fingerprint)
select :source, member_id, last_name, first_name, birth_date, gender, language, honours, household, household_main, newsletter,
       digital_invoice, surveys, fundraising, addition, street, house_number, post_box, postcode, town, country, email, mobile,
       phone, deliveries, row_count,
       case when number in (select r.number from import_row r
                            where r.run_id = :run and r.number is not null
                              and (r.row_no in (select q.row_no from quarantine q
                                                where q.run_id = :run and q.code <> 'no-email')) is true)
            then null else fingerprint end
from import_person where run_id = :run
on conflict (source, member_id) do update
set last_name = excluded.last_name, first_name = excluded.first_name, birth_date = excluded.birth_date,
    gender = excluded.gender, language = excluded.language, honours = excluded.honours, household = excluded.household,
    household_main = excluded.household_main, newsletter = excluded.newsletter,
    digital_invoice = excluded.digital_invoice, surveys = excluded.surveys, fundraising = excluded.fundraising,
    addition = excluded.addition, street = excluded.street, house_number = excluded.house_number,
    post_box = excluded.post_box, postcode = excluded.postcode, town = excluded.town, country = excluded.country,
    email = excluded.email, mobile = excluded.mobile, phone = excluded.phone, deliveries = excluded.deliveries,
    row_count = excluded.row_count, fingerprint = excluded.fingerprint
where (import_seen_member.*) is distinct from (excluded.*)
