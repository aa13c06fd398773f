-- The people of the night. Of several phones or e-mails, one that the member shows to officials comes before one that is hidden.
insert into roster_now_person (member_id, from_night, sort_name, number, last_name, first_name, birth_date, language, email, mobile,
                               phone, addition, street, post_box, postcode, town, country, hidden, fingerprint)
select x.member_id, :night, x.sort_name, x.number, x.last_name, x.first_name, x.birth_date, x.language, x.email, x.mobile, x.phone,
       x.addition, x.street, x.post_box, x.postcode, x.town, x.country, x.hidden, md5(x::text)
from (select m.id as member_id,
             regexp_replace(normalize(lower(m.last_name || '  ' || m.first_name), nfd), '[\u0300-\u036f]', '', 'g')
                 || '  ' || m.number as sort_name,
             m.number, m.last_name, m.first_name, m.birth_date, m.language,
             email.value as email, mobile.value as mobile, phone.value as phone,
             a.addition, nullif(concat_ws(' ', a.street, a.house_number), '') as street, a.post_box, a.postcode, a.town, a.country,
             array_remove(array[email.hidden, mobile.hidden, phone.hidden], null)
                 || array(select v.field from field_visibility v
                          where v.member_id = m.id and v.visibility = 'NOBODY' order by v.field) as hidden
      from member m
      left join lateral address_on(m.id, :day) a on true
      left join lateral (select c.value, case when c.visibility = 'NOBODY' then c.kind end as hidden from contact_point c
                         where c.member_id = m.id and c.kind = 'EMAIL'
                         order by c.visibility = 'NOBODY', c.main desc, c.value limit 1) email on true
      left join lateral (select c.value, case when c.visibility = 'NOBODY' then c.kind end as hidden from contact_point c
                         where c.member_id = m.id and c.kind = 'MOBILE'
                         order by c.visibility = 'NOBODY', c.main desc, c.value limit 1) mobile on true
      left join lateral (select c.value, case when c.visibility = 'NOBODY' then c.kind end as hidden from contact_point c
                         where c.member_id = m.id and c.kind = 'PHONE'
                         order by c.visibility = 'NOBODY', c.main desc, c.value limit 1) phone on true
      where m.id in (select n.member_id from roster_now_membership n)) x
