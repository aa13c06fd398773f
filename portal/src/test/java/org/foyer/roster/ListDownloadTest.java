package org.foyer.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.access.Permission.DOWNLOAD_LISTS;
import static org.foyer.access.Permission.EDIT_MEMBER;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;
import static org.foyer.access.Permission.SEE_DUES;
import static org.foyer.access.Permission.SEE_MEMBER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.foyer.access.Accounts;
import org.foyer.audit.Looks;
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

/** Who gets which list by its address, asked over HTTP. */
@RosterTest
class ListDownloadTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    NightWork work;

    @Autowired
    Accounts accounts;

    @Autowired
    Looks looks;

    @Autowired
    JdbcClient jdbc;

    private MockMvc browser;
    private Club club;
    private UnitId section;
    private UnitId other;
    private MemberId official;
    private MemberId anna;
    private UUID list;
    private UUID foreign;

    @BeforeEach
    void twoSections() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        club = new Club(jdbc);
        section = club.unit(club.top, "SECTION", "Sektion Aarewald");
        other = club.unit(club.top, "SECTION", "Sektion Lindenegg");
        official = club.member(section, "Reto", "Baumann");
        anna = club.member(section, "Anna", "Berger");
        club.contact(anna, "EMAIL", "anna." + anna + "@post.example", "OFFICIALS");
        club.contact(anna, "PHONE", "+41315550177", "NOBODY");
        club.address(anna, "Waldweg", "Bern");
        club.member(other, "Nora", "Fernandez");
        int night = work.take().orElseThrow();
        list = listOf(night, section);
        foreign = listOf(night, other);
    }

    @Test
    void givesNothingToAMemberWithoutAnOffice() throws Exception {
        assertNothing(anna, list);
    }

    @Test
    void givesNothingOfAnotherUnit() throws Exception {
        club.office(official, section, SEE_MEMBER, SEE_CONTACT_DETAILS, DOWNLOAD_LISTS);
        assertThat(ask(official, list).getStatus()).isEqualTo(200);
        assertNothing(official, foreign);
        assertNothing(official, listOf(nightOf(list), club.top));
    }

    @Test
    void givesNothingForAnOfficeThatEndedYesterdayOrBeginsTomorrow() throws Exception {
        var today = LocalDate.now();
        club.office(official, section, LocalDate.of(2020, 1, 1), today.minusDays(1), SEE_MEMBER, DOWNLOAD_LISTS);
        club.office(anna, section, today.plusDays(1), null, SEE_MEMBER, DOWNLOAD_LISTS);
        assertNothing(official, list);
        assertNothing(anna, list);
    }

    @Test
    void givesListsOnTheFirstAndTheLastDayOfAnOffice() throws Exception {
        var today = LocalDate.now();
        club.office(official, section, LocalDate.of(2020, 1, 1), today, SEE_MEMBER, DOWNLOAD_LISTS);
        club.office(anna, section, today, null, SEE_MEMBER, DOWNLOAD_LISTS);
        assertThat(ask(official, list).getStatus()).isEqualTo(200);
        assertThat(ask(anna, list).getStatus()).isEqualTo(200);
    }

    @Test
    void givesNothingForAnOfficeThatSeesMembersButTakesNoLists() throws Exception {
        club.office(official, section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        assertNothing(official, list);
    }

    @Test
    void givesNothingWithoutSignIn() throws Exception {
        var answer = browser.perform(get(address(list, "csv"))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void showsOnlyTheFieldsOfTheOffice() throws Exception {
        club.office(official, section, SEE_MEMBER, DOWNLOAD_LISTS);
        assertThat(text(ask(official, list)))
                .contains("Mitgliedernummer", "Berger", "Einzel", "Sektion Aarewald")
                .doesNotContain("Geburtsdatum", "1980", "post.example", "Waldweg", "Beitrag", "2026-12-31");

        club.office(official, section, SEE_MEMBER, DOWNLOAD_LISTS, SEE_DUES);
        assertThat(text(ask(official, list)))
                .contains("Beitrag bezahlt bis", "2026-12-31")
                .doesNotContain("1980");

        club.office(official, section, SEE_CONTACT_DETAILS);
        assertThat(text(ask(official, list))).contains("1980-05-17", "post.example", "Waldweg 7", "Schweiz");
    }

    @Test
    void showsWhatAMemberHidesToTheAdministrationOnly() throws Exception {
        club.hide(anna, "BIRTH_DATE");
        club.hide(anna, "MEMBERSHIPS");
        work.take();
        club.office(official, section, SEE_MEMBER, SEE_CONTACT_DETAILS, DOWNLOAD_LISTS);
        assertThat(line(text(ask(official, list)), "Berger"))
                .contains("post.example")
                .doesNotContain("1980", "555 01 77", "Einzel");
        club.office(official, section, EDIT_MEMBER);
        assertThat(line(text(ask(official, list)), "Berger")).contains("1980-05-17", "0041 31 555 01 77", "Einzel");
    }

    @Test
    void notesEachCopyForThoseWhomItIsAbout() throws Exception {
        club.office(official, section, SEE_MEMBER, DOWNLOAD_LISTS);
        var answer = ask(official, list);
        assertThat(looks.receiptsOf(anna, 0, 10)).singleElement().satisfies(receipt -> {
            assertThat(receipt.look().by()).isEqualTo(official);
            assertThat(receipt.look().byName()).contains("Baumann");
            assertThat(receipt.look().fields()).contains("LAST_NAME").doesNotContain("EMAIL");
            assertThat(receipt.unitName().in(java.util.Locale.GERMAN)).isEqualTo("Sektion Aarewald");
            assertThat(receipt.people()).isEqualTo(2);
            assertThat(text(answer)).contains("Kopie " + receipt.copy());
            assertThat(answer.getHeader("Content-Disposition")).contains(receipt.copy());
            assertThat(looks.ofCopy(receipt.copy().replace("-", "").toLowerCase()))
                    .contains(receipt);
        });
    }

    @Test
    void answersNothingToAddressesThatAreNone() throws Exception {
        club.office(official, section, SEE_MEMBER, DOWNLOAD_LISTS);
        assertNothing(official, UUID.randomUUID());
        for (String address : new String[] {"/office/lists/x/members.csv", address(list, "exe")}) {
            assertThat(browser.perform(get(address).with(signedIn(official)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    private void assertNothing(MemberId person, UUID list) throws Exception {
        int before = looks.receiptsOf(anna, 0, 100).size();
        for (String ending : new String[] {"csv", "xlsx"}) {
            var answer = browser.perform(get(address(list, ending)).with(signedIn(person)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsByteArray()).isEmpty();
            assertThat(answer.getHeader("Content-Disposition")).isNull();
        }
        assertThat(looks.receiptsOf(anna, 0, 100)).hasSize(before);
    }

    private MockHttpServletResponse ask(MemberId person, UUID list) throws Exception {
        return browser.perform(get(address(list, "csv")).with(signedIn(person)))
                .andReturn()
                .getResponse();
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor signedIn(MemberId person) {
        String subject = "test-" + person;
        if (accounts.subjectOf(person).isEmpty()) {
            accounts.link(subject, person);
        }
        return authentication(TestMembers.token(subject, "04172290", "Reto Baumann", Map.of()));
    }

    private static String address(UUID list, String ending) {
        return "/office/lists/" + list + "/members." + ending + "?language=de";
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String line(String text, String word) {
        return text.lines().filter(line -> line.contains(word)).findFirst().orElseThrow();
    }

    private UUID listOf(int night, UnitId unit) {
        return jdbc.sql("select id from roster_list where night = ? and unit_id = ?")
                .params(night, unit.value())
                .query(UUID.class)
                .single();
    }

    private int nightOf(UUID list) {
        return jdbc.sql("select night from roster_list where id = ?")
                .param(list)
                .query(Integer.class)
                .single();
    }
}
