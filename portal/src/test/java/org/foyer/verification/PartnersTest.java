package org.foyer.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Accounts;
import org.foyer.access.Permission;
import org.foyer.testing.SignIn;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@VerificationTest
class PartnersTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private Scanner scanner;

    @Autowired
    private Partners partners;

    @Autowired
    private TestMembers members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private MemberId office;
    private String code;

    @BeforeEach
    void looksAfterTheCardsOfTheAssociation() {
        jdbc.sql("delete from verification_partner").update();
        office = members.member("76140001", "Nora", "Test", "de");
        members.officeAtTheTop(office, Permission.MANAGE_CARDS);
        code = scanner.card(scanner.member("76140009"));
    }

    @Test
    void tellAPartnerWhatWasAgreedAndNoMore() throws Exception {
        String key = enter("Sporthaus", EnumSet.of(PartnerField.NAME, PartnerField.SECTIONS), TODAY, null);
        assertThat(person(key))
                .isEqualTo(Map.of(
                        "status",
                        "valid",
                        "category",
                        "TEST",
                        "categoryName",
                        "Test",
                        "name",
                        Scanner.NAME,
                        "sections",
                        List.of("Sektion 7610")));
        String all = enter("Tourenplaner", EnumSet.allOf(PartnerField.class), TODAY, null);
        assertThat(person(all))
                .containsEntry("number", "76140009")
                .containsEntry("years", 12)
                .containsKey("validUntil");
    }

    @Test
    void tellNothingMoreOfACardThatIsNotGood() throws Exception {
        String key = enter("Sporthaus", EnumSet.allOf(PartnerField.class), TODAY, null);
        scanner.lose(members.byNumber("76140009"));
        assertThat(person(key)).isEqualTo(Map.of("status", "invalid"));
    }

    @Test
    void answerEveryKeyThatDoesNotCountAlike() throws Exception {
        String revoked = enter("Gesperrt", Set.of(), TODAY, null);
        try (var _ = SignIn.as(accounts, office)) {
            assertThat(partners.revoke(partners.all().getFirst().partner().id()))
                    .isTrue();
        }
        String over = enter("Vorbei", Set.of(), TODAY.minusDays(9), TODAY);
        jdbc.sql("update verification_partner set until_date = ? where name = 'Vorbei'")
                .param(TODAY.minusDays(1))
                .update();
        String later = enter("Kommt", Set.of(), TODAY.plusDays(1), null);
        var expected = asked("foyer_nobody");
        assertThat(expected.getFirst()).isEqualTo(401);
        for (String key : List.of(revoked, over, later, revoked + "x", "", "x".repeat(5000))) {
            assertThat(asked(key)).isEqualTo(expected);
        }
        assertThat(scanner.json(code, "Authorization", "Basic " + revoked).statusCode())
                .isEqualTo(401);
    }

    @Test
    void countHowOftenEachAsksAndKeepNothingElse() throws Exception {
        String key = enter("Sporthaus", Set.of(), TODAY, null);
        for (int i = 0; i < 3; i++) {
            asked(key);
        }
        try (var _ = SignIn.as(accounts, office)) {
            assertThat(partners.all().getFirst().months()).isEqualTo(Map.of(YearMonth.from(TODAY), 3L));
        }
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_name = 'verification_use'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("partner_id", "day", "asked");
        assertThat(jdbc.sql("select count(*) from verification_partner where cast(verification_partner as text) like ?")
                        .param("%" + key + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void areNobodysBusinessButOfTheOfficeAtTheTop() {
        var member = members.member("76140002", "Irgend", "Wer", "de");
        var section = members.member("76140003", "Sektion", "Test", "de");
        members.office(section, members.section("7610"), Permission.values());
        for (var stranger : List.of(member, section)) {
            try (var _ = SignIn.as(accounts, stranger)) {
                assertThat(partners.isOpen()).isFalse();
                assertThatThrownBy(() -> partners.all()).isInstanceOf(AccessRefusedException.class);
                assertThatThrownBy(() -> partners.enter(partner("Fremd", Set.of(), TODAY, null)))
                        .isInstanceOf(AccessRefusedException.class);
                assertThatThrownBy(() -> partners.revoke(java.util.UUID.randomUUID()))
                        .isInstanceOf(AccessRefusedException.class);
            }
        }
    }

    @Test
    void sayWhatIsWrongWithWhatWasTyped() {
        enter("Sporthaus", Set.of(), TODAY, null);
        try (var _ = SignIn.as(accounts, office)) {
            assertThat(partners.enter(partner(" ", Set.of(), TODAY, null))).isEqualTo(new Partners.Refused("name"));
            assertThat(partners.enter(partner("sporthaus", Set.of(), TODAY, null)))
                    .isEqualTo(new Partners.Refused("taken"));
            assertThat(partners.enter(partner("B", Set.of(), TODAY, TODAY.minusDays(1))))
                    .isEqualTo(new Partners.Refused("days"));
        }
    }

    private String enter(String name, Set<PartnerField> fields, LocalDate from, LocalDate until) {
        try (var _ = SignIn.as(accounts, office)) {
            return ((Partners.Done) partners.enter(partner(name, fields, from, until))).key();
        }
    }

    private static NewPartner partner(String name, Set<PartnerField> fields, LocalDate from, LocalDate until) {
        return new NewPartner(name, "shop@example.org", fields, from, until);
    }

    private Map<String, Object> person(String key) throws Exception {
        var answer = scanner.json(code, "Authorization", "Bearer " + key);
        Map<String, List<Map<String, Object>>> body = new JsonMapper().readValue(answer.body(), Map.class);
        return body.get("people").getFirst();
    }

    private List<Object> asked(String key) throws Exception {
        var answer = scanner.json(code, "Authorization", "Bearer " + key);
        return List.of(
                answer.statusCode(),
                answer.headers().firstValue("WWW-Authenticate").orElse(""),
                answer.body());
    }
}
