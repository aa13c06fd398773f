package org.foyer.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.foyer.access.Accounts;
import org.foyer.testing.SignIn;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two sections with a secretary each, and answers that were sent to them. */
final class DeskWorld {

    static final LocalDate TODAY = LocalDate.now();
    private static final String SAID = """
            [{"name": "what", "kind": "TEXT", "label": {"de": "Was fehlt", "fr": "Ce qui manque"},
              "value": ["%1$s"], "words": {"de": "%1$s"}},
             {"name": "hut", "kind": "CHOICE", "label": {"de": "Hütte", "fr": "Cabane"},
              "value": ["firn"], "words": {"de": "Firnhütte", "fr": "Cabane du Firn"}}]""";

    private final JdbcClient jdbc;
    private final TestMembers members;
    private final Accounts accounts;
    private final UnitId section;
    private final UnitId other;
    private int next = 78_550_000;

    DeskWorld(JdbcClient jdbc, TestMembers members, Accounts accounts) {
        this.jdbc = jdbc;
        this.members = members;
        this.accounts = accounts;
        for (String table : List.of(
                "terms_acceptance",
                "impersonation",
                "form_answer",
                "form_draft",
                "contact_thread",
                "outgoing_mail",
                "look",
                "office")) {
            jdbc.sql("delete from " + table).update();
        }
        section = members.section("FD1");
        other = members.section("FD2");
        officeType("SECRETARY", "Sekretariat");
        officeType("PRESIDENT", "Präsidium");
        officeType("TREASURER", "Kasse");
    }

    UnitId section() {
        return section;
    }

    UnitId other() {
        return other;
    }

    UnitId top() {
        return members.top();
    }

    /** A member of the section who can sign in. */
    MemberId member(String firstName) {
        var number = String.valueOf(++next);
        var member = members.tied(number, firstName, "Amt", "de");
        jdbc.sql("update member set first_name = ? where id = ?")
                .params(firstName, member.value())
                .update();
        members.join(member, section);
        return member;
    }

    /** A member who has held the office for a year, with its terms accepted. */
    MemberId holder(String firstName, UnitId unit, String type) {
        var member = member(firstName);
        hold(member, unit, type, null);
        members.acceptTerms(member);
        return member;
    }

    void hold(MemberId who, UnitId unit, String type, LocalDate until) {
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date, to_date) values (?, ?, ?, ?, ?)")
                .params(who.value(), unit.value(), type, TODAY.minusYears(1), until)
                .update();
    }

    void end(MemberId who, LocalDate lastDay) {
        jdbc.sql("update office set to_date = ? where member_id = ?")
                .params(lastDay, who.value())
                .update();
    }

    void email(MemberId who, String address) {
        jdbc.sql("delete from contact_point where member_id = ? or lower(value) = lower(?)")
                .params(who.value(), address)
                .update();
        jdbc.sql("insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', ?, true)")
                .params(who.value(), address)
                .update();
    }

    /** Sent to the secretary of a unit; null is the whole association. */
    UUID answer(MemberId sender, UnitId unit, String words) {
        return answer("damage", sender, unit, "SECRETARY", words);
    }

    UUID answer(String form, MemberId sender, UnitId unit, String office, String words) {
        return jdbc.sql("""
                        insert into form_answer (reference, request, form, form_title, kind, member_id, sender_name, sender_email, language,
                                                 answers, office_type, unit_id, submitted_at, delete_on)
                        values (:reference, gen_random_uuid(), :form, cast(:title as jsonb), 'REQUEST', :member, :name, :email, 'de',
                                cast(:answers as jsonb), :office, :unit, now(), current_date + 100) returning id""")
                .param("reference", "R-" + UUID.randomUUID().toString().substring(0, 8))
                .param("form", form)
                .param("title", "{\"de\": \"Schaden melden\", \"fr\": \"Signaler un dégât\"}")
                .param("member", sender == null ? null : sender.value(), java.sql.Types.OTHER)
                .param("name", sender == null ? "Gast Gustav" : "Anna Amt")
                .param("email", sender == null ? "gustav@guest.example" : null)
                .param("answers", SAID.formatted(words))
                .param("office", office)
                .param("unit", unit == null ? null : unit.value(), java.sql.Types.OTHER)
                .query(UUID.class)
                .single();
    }

    UUID file(UUID answer, String name) {
        return jdbc.sql("insert into form_answer_file (answer_id, position, field, name, media_type, bytes) "
                        + "values (?, 0, 'photo', ?, 'application/pdf', ?) returning id")
                .params(answer, name, "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .query(UUID.class)
                .single();
    }

    int version(UUID answer) {
        return jdbc.sql("select version from form_answer where id = ?")
                .param(answer)
                .query(Integer.class)
                .single();
    }

    AnswerWork.Seen seen(UUID answer) {
        return new AnswerWork.Seen(answer, version(answer));
    }

    <T> T as(MemberId who, Supplier<T> work) {
        try (var _ = SignIn.as(accounts, who)) {
            return work.get();
        }
    }

    void doing(MemberId who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }

    void officeType(String code, String name) {
        jdbc.sql(
                        "insert into office_type (code, name) values (?, jsonb_build_object('de', cast(? as text))) on conflict do nothing")
                .params(code, name)
                .update();
    }
}
