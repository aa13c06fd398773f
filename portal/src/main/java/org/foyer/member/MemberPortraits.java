package org.foyer.member;

import java.util.Locale;
import java.util.Optional;
import org.foyer.access.Portrait;
import org.foyer.access.Portraits;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the frame who somebody is. */
@Repository
class MemberPortraits implements Portraits {

    private final JdbcClient jdbc;
    private final MemberEditing editing;

    MemberPortraits(JdbcClient jdbc, MemberEditing editing) {
        this.jdbc = jdbc;
        this.editing = editing;
    }

    @Override
    public Optional<Portrait> of(MemberId member, Locale language) {
        return jdbc.sql("""
                        select m.first_name, m.last_name, m.language,
                               (select coalesce(u.name ->> :language, u.name ->> 'de', u.number)
                                from membership s join unit u on u.id = s.unit_id
                                where s.member_id = m.id and s.kind = 'MAIN' and s.from_date <= current_date
                                  and (s.to_date is null or s.to_date >= current_date)
                                order by s.from_date desc limit 1) unit,
                               (select left(p.sha256, 16) from member_photo p where p.member_id = m.id) photo
                        from member m where m.id = :member""")
                .param("member", member.value())
                .param("language", language.getLanguage())
                .query((row, number) -> new Portrait(
                        row.getString("first_name"),
                        row.getString("last_name"),
                        Optional.ofNullable(row.getString("unit")).orElse(""),
                        Optional.ofNullable(row.getString("photo")).orElse(""),
                        Locale.of(row.getString("language"))))
                .optional();
    }

    @Override
    public void speak(MemberId member, Locale language) {
        var current = of(member, language).orElseThrow(() -> new UnknownMemberException(member));
        editing.speak(member, new Edit<>(current.language().getLanguage(), language.getLanguage()));
    }
}
