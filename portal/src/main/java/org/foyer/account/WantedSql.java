package org.foyer.account;

/** How accounts should be, said once for the whole set and for single members. */
final class WantedSql {

    private WantedSql() {}

    /**
     * The table {@code wanted}, for all members or for those in {@code :members}. {@code :today} is a date, {@code :since} the
     * last day on which an exit is still within the grace. The dead are let go at once.
     */
    static final String WANTED = """
            with standing as (
                select d.member_id,
                       array_agg(distinct d.name order by d.name) filter (where d.runs) as groups
                from (select t.member_id,
                             t.to_date is null or t.to_date >= :today as runs,
                             coalesce('offices/' || t.office_type || '@' || u.number, 'units/' || u.number) as name
                      from (select member_id, unit_id, null as office_type, from_date, to_date from membership
                            union all
                            select o.member_id, o.unit_id, o.office_type, o.from_date, o.to_date
                            from office o join office_type k on k.code = o.office_type and k.signs_in) t
                      join unit u on u.id = t.unit_id
                      where t.from_date <= :today and (t.to_date is null or t.to_date >= :since)
                        and (cast(:members as uuid[]) is null or t.member_id = any(cast(:members as uuid[])))) d
                group by d.member_id),
            plain as (
                select m.id as member_id, m.number, m.first_name, m.last_name, m.language,
                       coalesce(e.value, '') as email, e.verified_at is not null as email_verified,
                       s.member_id is not null and not m.deceased as open,
                       case when m.deceased or s.groups is null then '{}' else s.groups end as groups
                from member m
                left join standing s on s.member_id = m.id
                left join contact_point e on e.member_id = m.id and e.kind = 'EMAIL' and e.main
                where cast(:members as uuid[]) is null or m.id = any(cast(:members as uuid[]))),
            wanted as (
                select *, case when open
                               then md5(concat_ws(chr(31), number, first_name, last_name, language, lower(email),
                                                  array_to_string(groups, ',')))
                               else 'shut' end as fingerprint
                from plain)
            """;
}
