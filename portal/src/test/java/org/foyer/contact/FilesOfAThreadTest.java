package org.foyer.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.foyer.access.Accounts;
import org.foyer.testing.SignIn;
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
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who gets a file of a conversation, asked over HTTP, and how long it is there. */
@SpringTest
@TestPropertySource(properties = {"foyer.embedded.postgres.database=contactfiles", "foyer.contact.files.per-day=100"})
class FilesOfAThreadTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    WebApplicationContext context;

    @Autowired
    Contact contact;

    @Autowired
    Enclosures enclosures;

    @Autowired
    ContactPersonalData everything;

    @Autowired
    OldWords words;

    @Autowired
    TestMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private MockMvc browser;
    private MemberId anna;
    private MemberId beat;
    private MemberId carla;
    private ThreadId thread;
    private UUID file;

    @BeforeEach
    void aPlanForTheTreasurer() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        jdbc.sql("delete from contact_thread").update();
        jdbc.sql("delete from office").update();
        UnitId section = members.section("KONF-A");
        UnitId other = members.section("KONF-B");
        anna = member("72000041", "Anna", section);
        beat = member("72000042", "Beat", section);
        carla = member("72000043", "Carla", other);
        jdbc.sql(
                        "insert into office_type (code, name) values ('TREASURER', '{\"de\": \"Kasse\"}') on conflict do nothing")
                .update();
        hold(beat, section);
        hold(carla, other);
        var selection = enclosures.begin();
        selection.add("Plan Törn.pdf", SampleFiles.PDF);
        try (var _ = SignIn.as(accounts, anna)) {
            thread = contact.write(new Addressee.Office("KONF-A", "TREASURER"), "", selection.files(), Locale.GERMAN);
            file = contact.open(thread, Locale.GERMAN)
                    .orElseThrow()
                    .messages()
                    .getFirst()
                    .files()
                    .getFirst()
                    .id();
        }
    }

    @Test
    void givesItToBothSidesToKeepAndNeverToShow() throws Exception {
        for (var side : List.of("72000041", "72000042")) {
            var answer = ask(side, file);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsByteArray()).isEqualTo(SampleFiles.PDF);
            assertThat(answer.getContentType()).isEqualTo("application/pdf");
            assertThat(answer.getHeader("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("Plan%20T%C3%B6rn.pdf");
            assertThat(answer.getHeaders("X-Content-Type-Options")).containsOnly("nosniff");
            assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void answersEverybodyElseLikeForAFileThatIsNotThere() throws Exception {
        member("72000044", "Dora", members.section("KONF-A"));
        for (var stranger : List.of("72000043", "72000044")) {
            assertThat(described(ask(stranger, file))).isEqualTo(described(ask(stranger, UUID.randomUUID())));
            assertThat(ask(stranger, file).getStatus()).isEqualTo(404);
        }
        jdbc.sql("update office set to_date = ? where member_id = ?")
                .params(TODAY.minusDays(1), beat.value())
                .update();
        assertThat(described(ask("72000042", file))).isEqualTo(described(ask("72000042", UUID.randomUUID())));
        assertThat(ask("72000042", file).getStatus()).isEqualTo(404);
        assertThat(ask("72000042", "no-id").getStatus()).isEqualTo(404);
        var anonymous =
                browser.perform(get("/contact/files/" + file)).andReturn().getResponse();
        assertThat(anonymous.getStatus()).isEqualTo(302);
        assertThat(anonymous.getContentAsByteArray()).isEmpty();
    }

    @Test
    void waitsForTheTermsOfAnOfficeThatGivesSomething() throws Exception {
        members.officeWithoutTerms(beat, members.section("KONF-A"), org.foyer.access.Permission.SEE_MEMBER);
        assertThat(ask("72000042", file).getStatus()).isEqualTo(404);
        members.acceptTerms(beat);
        assertThat(ask("72000042", file).getStatus()).isEqualTo(200);
    }

    @Test
    void isInTheFileWithAllDataOfThoseWhoWroteAndGotIt() {
        assertThat(files(anna))
                .singleElement()
                .asString()
                .contains("Plan Törn.pdf", "\"by_me\": true", "content\": \"JVBERi0xLj");
        assertThat(files(carla)).isEmpty();
    }

    @Test
    void boundsWhatOneMemberSendsInADay() throws Exception {
        try (var _ = SignIn.as(accounts, anna)) {
            var selection = enclosures.begin();
            selection.add("Liste.txt", SampleFiles.ascii("x".repeat(90)));
            assertThatThrownBy(() -> contact.answer(thread, "Noch eine", selection.files()))
                    .isInstanceOfSatisfying(
                            ContactRefusedException.class,
                            refused ->
                                    assertThat(refused.reason()).isEqualTo(ContactRefusedException.Reason.FILES_LIMIT));
            contact.answer(thread, "Dann eben ohne", List.of());
            assertThat(contact.open(thread, Locale.GERMAN).orElseThrow().messages())
                    .hasSize(2);
        }
    }

    @Test
    void goesWhenTheWordsGo() throws Exception {
        jdbc.sql("update contact_thread set last_at = last_at - interval '366 days'")
                .update();
        words.delete();
        assertThat(ask("72000041", file).getStatus()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from contact_file")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Iterable<String> files(MemberId member) {
        return everything.about(member).stream()
                .filter(section -> section.name().equals("contact_file"))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static String described(MockHttpServletResponse answer) throws Exception {
        return answer.getStatus()
                + answer.getContentAsString()
                + answer.getContentType()
                + answer.getHeader("Content-Disposition")
                + answer.getHeader("Cache-Control");
    }

    private MockHttpServletResponse ask(String number, Object file) throws Exception {
        var token = TestMembers.token(TestMembers.subjectOf(number), number, "Test", Map.of());
        return browser.perform(get("/contact/files/" + file).with(authentication(token)))
                .andReturn()
                .getResponse();
    }

    private MemberId member(String number, String first, UnitId unit) {
        var member = members.tied(number, first, "Amstutz", "de");
        members.join(member, unit);
        return member;
    }

    private void hold(MemberId who, UnitId unit) {
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) values (?, ?, 'TREASURER', ?)")
                .params(who.value(), unit.value(), TODAY.minusYears(1))
                .update();
    }
}
