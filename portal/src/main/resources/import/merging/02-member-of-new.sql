insert into member (id, number, first_name, last_name, birth_date, gender, language, household_id, household_main, newsletter,
                    digital_invoice, surveys, fundraising, honours)
select p.member_id, p.number, p.first_name, p.last_name, p.birth_date, p.gender, coalesce(p.language, :language), h.id,
       h.id is not null and coalesce(p.household_main, false), coalesce(p.newsletter, false),
       coalesce(p.digital_invoice, false), coalesce(p.surveys, false), coalesce(p.fundraising, false), p.honours
from import_person p left join household h on h.number = p.household
where p.run_id = :run and not p.known
