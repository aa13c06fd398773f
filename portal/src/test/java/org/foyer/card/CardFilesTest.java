package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The files for the printer, asked for from outside. */
@SpringTest
@SignedInAs(value = "76200000", firstName = "Reto", lastName = "Amt")
class CardFilesTest {

    private static final String NOWHERE = "/office/cards/files/" + UUID.nameUUIDFromBytes(new byte[] {1}) + "/1.pdf";

    @Autowired
    CardBatches batches;

    @Autowired
    CardDesk desk;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private MockMvc browser;
    private UnitId section;
    private MemberId member;
    private List<String> files;

    @BeforeEach
    void aBatch() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        section = members.section("CF-1");
        member = members.member("76200001", "Ladina", "Caduff", "fr");
        members.join(member, section);
        members.office(members.byNumber("76200000"), section, Permission.MANAGE_CARDS);
        var begun = (NewCardBatch.Begun)
                batches.begin(new NewCardBatch(section, CardBatch.Size.SMALL, null, null), Locale.GERMAN);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
        files = List.of(
                "/office/cards/files/" + begun.id() + "/1.pdf", "/office/cards/members/" + member + "/card.pdf");
    }

    @Test
    void areThereForTheOfficeOfTheSection() throws Exception {
        for (String file : files) {
            var answer = asked(file, "76200000");
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
                assertThat(pdf.getNumberOfPages()).isPositive();
            }
        }
    }

    @Test
    void areNotThereForAnybodyElse() throws Exception {
        tied("76200002");
        members.join(members.byNumber("76200002"), section);
        tied("76200003");
        members.office(members.byNumber("76200003"), members.section("CF-2"), Permission.values());
        tied("76200004");
        members.office(members.byNumber("76200004"), section, Permission.MANAGE_CARDS);
        jdbc.sql("update office set to_date = ? where member_id = ?")
                .params(
                        LocalDate.now().minusDays(1),
                        members.byNumber("76200004").value())
                .update();
        tied("76200005");
        members.officeWithoutTerms(members.byNumber("76200005"), section, Permission.MANAGE_CARDS);
        for (String file : files) {
            for (String number : List.of("76200002", "76200003", "76200004", "76200005")) {
                same(number + " " + file, asked(file, number), asked(NOWHERE, number));
            }
            var visitor =
                    browser.perform(get(file).with(anonymous())).andReturn().getResponse();
            assertThat(visitor.getStatus()).as("visitors sign in first").isEqualTo(302);
            assertThat(visitor.getContentAsByteArray()).isEmpty();
        }
    }

    @Test
    void tellsTheMemberOfARevokedCardButNotWhy() {
        jdbc.sql(
                        "insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', 'cf@post.example', true) "
                                + "on conflict do nothing")
                .param(member.value())
                .update();
        assertThat(desk.revoke(member, "Missbrauch im Lokal")).isTrue();
        var card = desk.of(member).orElseThrow();
        assertThat(card.current()).isNull();
        assertThat(card.state()).isEqualTo(OfficeCard.State.GOOD);
        assertThat(card.revoked().getFirst().reason()).isEqualTo("Missbrauch im Lokal");
        assertThat(jdbc.sql("select text_body from outgoing_mail where member_id = ? order by id desc limit 1")
                        .param(member.value())
                        .query(String.class)
                        .single())
                .contains("bloquée")
                .doesNotContain("Missbrauch");
        assertThat(desk.revoke(member, "Noch einmal")).isFalse();
    }

    @Test
    void findsMembersOfTheSectionOnly() {
        members.join(members.member("76200009", "Ladina", "Caduff", "de"), members.section("CF-2"));
        assertThat(desk.search("lad cad", Locale.GERMAN))
                .extracting(OfficeCard.Found::number)
                .containsExactly("76200001");
        assertThat(desk.search("762000", Locale.GERMAN))
                .extracting(OfficeCard.Found::number)
                .contains("76200001")
                .doesNotContain("76200009");
    }

    private static void same(String what, MockHttpServletResponse answer, MockHttpServletResponse nowhere)
            throws Exception {
        assertThat(answer.getStatus()).as(what).isEqualTo(404).isEqualTo(nowhere.getStatus());
        assertThat(answer.getContentAsString()).as(what).isEqualTo(nowhere.getContentAsString());
    }

    private MockHttpServletResponse asked(String file, String number) throws Exception {
        var token = TestMembers.token(TestMembers.subjectOf(number), number, number, Map.of());
        return browser.perform(get(file).with(authentication(token)))
                .andReturn()
                .getResponse();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from card_batch_part where made_at is null")
                .query(Long.class)
                .single();
    }

    private void tied(String number) {
        members.tied(number, "Nummer", number, "de");
    }
}
