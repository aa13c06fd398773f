package org.foyer.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.access.Permission.DOWNLOAD_LISTS;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;
import static org.foyer.access.Permission.SEE_MEMBER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.foyer.access.Permission;
import org.foyer.audit.Looks;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who may take what a search found along, asked over HTTP. */
@SpringTest
@TestPropertySource(properties = {"foyer.embedded.postgres.database=directory_copy", "foyer.directory.most-copied=4"})
class DirectoryCopyTest {

    private static final AtomicInteger NEXT = new AtomicInteger(71_330_000);
    private static final Permission[] ALL = {SEE_MEMBER, SEE_CONTACT_DETAILS, DOWNLOAD_LISTS};

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestMembers members;

    @Autowired
    Looks looks;

    @Autowired
    JdbcClient jdbc;

    private MockMvc browser;
    private UnitId section;
    private UnitId other;
    private String official;
    private MemberId anna;
    private MemberId bruno;

    @BeforeEach
    void twoSectionsWithTheirPresidents() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        jdbc.sql("delete from office").update();
        section = members.section("COPY-A");
        other = members.section("COPY-B");
        official = person("Reto", "Official", section);
        anna = president("Anna; Maria", "Copyright", section);
        bruno = president("Bruno", "Copyright", other);
        for (var somebody : List.of(anna, bruno)) {
            contact(somebody, "EMAIL", somebody + "@post.example", "OFFICIALS");
            contact(somebody, "MOBILE", "+41795550199", "NOBODY");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcf", "csv", "xlsx"})
    void givesNothingWithoutSignIn(String ending) throws Exception {
        var answer = browser.perform(get("/directory/people." + ending).param("q", "copyright"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void givesNothingToAMemberWithoutAnOffice() throws Exception {
        assertNothing();
    }

    @Test
    void givesNothingForAnOfficeThatTakesNoListsAlong() throws Exception {
        office(section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        assertNothing();
    }

    @Test
    void givesNothingForAnOfficeThatEndedYesterday() throws Exception {
        office(section, ALL);
        jdbc.sql("update office set to_date = ? where member_id = ?")
                .params(LocalDate.now().minusDays(1), members.byNumber(official).value())
                .update();
        assertNothing();
    }

    @Test
    void givesNothingBeforeTheTermsAreAccepted() throws Exception {
        members.officeWithoutTerms(members.byNumber(official), section, ALL);
        assertNothing();
    }

    @Test
    void givesNothingOfPeopleWhomTheOfficeDoesNotReach() throws Exception {
        office(section, ALL);
        assertThat(text(ask("csv", "copyright"))).contains("Anna").doesNotContain("Bruno", bruno.toString());
        assertThat(ask("csv", "bruno").getStatus()).isEqualTo(404);
        assertThat(looks.countOf(bruno)).isZero();
    }

    @Test
    void showsOnlyWhatEachPersonShowsToThisOffice() throws Exception {
        office(section, SEE_MEMBER, DOWNLOAD_LISTS);
        assertThat(text(ask("csv", "copyright"))).contains("Copyright").doesNotContain("post.example", "555");
        office(section, ALL);
        assertThat(text(ask("csv", "copyright")))
                .contains(anna + "@post.example")
                .doesNotContain("555");
        assertThat(text(ask("vcf", "copyright")))
                .contains(anna + "@post.example")
                .doesNotContain("555");
    }

    @Test
    void marksTheCopyAndLeavesAReceiptForEverybodyInIt() throws Exception {
        office(section, ALL);
        var file = text(ask("csv", "copyright"));
        var receipt = looks.receiptsOf(anna, 0, 1).getFirst();
        assertThat(file).contains(receipt.copy());
        assertThat(receipt.look().whatFor()).isEqualTo("Wer ist wer: copyright");
        assertThat(receipt.look().format()).isEqualTo("csv");
        assertThat(receipt.look().fields()).contains("EMAIL", "NUMBER").doesNotContain("MOBILE", "STREET");
        assertThat(receipt.people()).isEqualTo(1);
    }

    @Test
    void writesCardsThatAnAddressBookReads() throws Exception {
        office(section, ALL);
        var answer = ask("vcf", "copyright");
        List<VCard> cards = Ezvcard.parse(text(answer)).all();
        assertThat(answer.getContentType()).isEqualTo("text/vcard;charset=UTF-8");
        assertThat(cards).hasSize(1);
        var card = cards.getFirst();
        assertThat(card.getVersion()).isEqualTo(VCardVersion.V4_0);
        assertThat(card.validate(VCardVersion.V4_0).getWarnings()).isEmpty();
        assertThat(card.getStructuredName().getGiven()).isEqualTo("Anna; Maria");
        assertThat(card.getTitles().getFirst().getValue()).isEqualTo("Präsidium");
        assertThat(card.getEmails().getFirst().getValue()).isEqualTo(anna + "@post.example");
        assertThat(card.getNotes().getFirst().getValue())
                .contains(looks.receiptsOf(anna, 0, 1).getFirst().copy());
    }

    @Test
    void namesTheFileAndKeepsItOutOfCaches() throws Exception {
        office(section, ALL);
        var answer = ask("xlsx", "copyright");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", ".xlsx");
        assertThat(answer.getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void saysThatThereAreTooMany() throws Exception {
        office(section, ALL);
        for (int i = 0; i < 5; i++) {
            president("Zacharias", "Vielzahl", section);
        }
        var answer = ask("csv", "vielzahl");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).isEqualTo("Höchstens 4 Personen auf einmal. Bitte grenzen Sie die Suche ein.");
    }

    private void assertNothing() throws Exception {
        for (var ending : List.of("vcf", "csv", "xlsx")) {
            var answer = ask(ending, "copyright");
            assertThat(answer.getStatus()).as(ending).isEqualTo(404);
            assertThat(text(answer)).doesNotContain("Copyright");
        }
        assertThat(looks.countOf(anna)).isZero();
    }

    private MockHttpServletResponse ask(String ending, String text) throws Exception {
        var token = TestMembers.token(TestMembers.subjectOf(official), official, "Reto Official", Map.of());
        return browser.perform(
                        get("/directory/people." + ending).param("q", text).with(authentication(token)))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private void office(UnitId unit, Permission... permissions) {
        members.office(members.byNumber(official), unit, permissions);
    }

    private String person(String first, String last, UnitId unit) {
        var number = Integer.toString(NEXT.incrementAndGet());
        members.join(members.tied(number, first, last, "de"), unit);
        return number;
    }

    private MemberId president(String first, String last, UnitId unit) {
        var member = members.byNumber(person(first, last, unit));
        jdbc.sql(
                        "insert into office_type (code, name) values ('COPY', '{\"de\": \"Präsidium\"}') on conflict (code) do nothing")
                .update();
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) values (?, ?, 'COPY', ?)")
                .params(member.value(), unit.value(), LocalDate.now().minusYears(1))
                .update();
        return member;
    }

    private void contact(MemberId member, String kind, String value, String visibility) {
        jdbc.sql("insert into contact_point (member_id, kind, value, visibility) values (?, ?, ?, ?)")
                .params(member.value(), kind, value, visibility)
                .update();
    }
}
