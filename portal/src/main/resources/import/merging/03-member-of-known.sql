-- Three values decide: what the source says now (p), what it said last (s), what stands here (m). Only what the source
-- changed is taken; at the first meeting there is no last value, and whatever the source does not know stays as well.
with wish as (
    select m.id,
           case when s is null or p.last_name is distinct from s.last_name then p.last_name else m.last_name end as last_name,
           case when s is null or p.first_name is distinct from s.first_name then p.first_name else m.first_name end as first_name,
           case when s is null then coalesce(p.birth_date, m.birth_date)
                when p.birth_date is distinct from s.birth_date then p.birth_date else m.birth_date end as birth_date,
           case when s is null then coalesce(p.gender, m.gender)
                when p.gender is distinct from s.gender then p.gender else m.gender end as gender,
           case when s is null or p.language is distinct from s.language
                then coalesce(p.language, m.language) else m.language end as language,
           case when s is null then coalesce(h.id, m.household_id)
                when p.household is distinct from s.household then h.id else m.household_id end as household_id,
           case when s is null or p.household_main is distinct from s.household_main
                then coalesce(p.household_main, m.household_main) else m.household_main end as household_main,
           case when s is null or p.newsletter is distinct from s.newsletter
                then coalesce(p.newsletter, m.newsletter) else m.newsletter end as newsletter,
           case when s is null or p.digital_invoice is distinct from s.digital_invoice
                then coalesce(p.digital_invoice, m.digital_invoice) else m.digital_invoice end as digital_invoice,
           case when s is null or p.surveys is distinct from s.surveys
                then coalesce(p.surveys, m.surveys) else m.surveys end as surveys,
           case when s is null or p.fundraising is distinct from s.fundraising
                then coalesce(p.fundraising, m.fundraising) else m.fundraising end as fundraising,
           case when s is null then coalesce(p.honours, m.honours)
                when p.honours is distinct from s.honours then p.honours else m.honours end as honours
    from import_person p
    join member m on m.id = p.member_id
    left join import_seen_member s on s.source = :source and s.member_id = m.id
    left join household h on h.number = p.household
    where p.run_id = :run and p.known
)
update member m
set last_name = w.last_name, first_name = w.first_name, birth_date = w.birth_date, gender = w.gender, language = w.language,
    household_id = w.household_id, household_main = w.household_main and w.household_id is not null,
    newsletter = w.newsletter, digital_invoice = w.digital_invoice, surveys = w.surveys, fundraising = w.fundraising,
    honours = w.honours, version = m.version + 1, updated_at = now()
from wish w
where m.id = w.id
  and (m.last_name, m.first_name, m.birth_date, m.gender, m.language, m.household_id, m.household_main, m.newsletter,
       m.digital_invoice, m.surveys, m.fundraising, m.honours)
      is distinct from
      (w.last_name, w.first_name, w.birth_date, w.gender, w.language, w.household_id,
       w.household_main and w.household_id is not null, w.newsletter, w.digital_invoice, w.surveys, w.fundraising, w.honours)
