package org.foyer.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks through every view and every endpoint, with the ids of a member who shows nothing and of their section in each place for an id,
 * as people who may not see that member. A new view or endpoint is walked through without being named here.
 */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=crawl")
class CrawlTest extends SpringBrowserlessTest {

    private static final String HIDDEN = "79000900";

    /** What nobody of these may learn, without spaces, as numbers are written in groups. */
    private static final List<String> SECRETS =
            List.of("Heimlichkeit", "verena.h@post.example", "315550911", "Verborgengasse", "Geheimwil", HIDDEN);

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    private MemberId hidden;
    private UnitId section;
    private UnitId other;

    @BeforeEach
    void somebodyWhoShowsNothing() {
        section = members.section("CRAWL-A");
        other = members.section("CRAWL-B");
        hidden = members.member(HIDDEN, "Verena", "Heimlichkeit", "de");
        members.join(hidden, section);
        jdbc.sql(
                        "insert into contact_point (member_id, kind, value, main) values (:id, 'EMAIL', 'verena.h@post.example', true), "
                                + "(:id, 'PHONE', '+41315550911', true) on conflict do nothing")
                .param("id", hidden.value())
                .update();
        jdbc.sql(
                        "insert into postal_address (member_id, valid_from, street, house_number, postcode, town, country) "
                                + "values (?, date '2020-01-01', 'Verborgengasse', '7', '3999', 'Geheimwil', 'CH') on conflict do nothing")
                .param(hidden.value())
                .update();
    }

    @Test
    @WithAnonymousUser
    void showsNothingToVisitors() {
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000001")
    void showsNothingToAMemberOfTheSameSection() {
        members.join(members.byNumber("79000001"), section);
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000002")
    void showsNothingToAMemberOfAnotherSection() {
        members.join(members.byNumber("79000002"), other);
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000003")
    void showsNothingToAnOfficialOfAnotherSectionWhoMayDoEverythingThere() {
        var official = members.byNumber("79000003");
        members.join(official, other);
        members.office(official, other, Permission.values());
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000004")
    void showsNothingToAnOfficialWhoseOfficeEndedYesterday() {
        var official = members.byNumber("79000004");
        members.join(official, section);
        members.office(official, section, Permission.values());
        jdbc.sql("update office set to_date = ? where member_id = ?")
                .params(LocalDate.now().minusDays(1), official.value())
                .update();
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000005")
    void showsNothingToAnOfficialWhoHasNotAcceptedTheTerms() {
        var official = members.byNumber("79000005");
        members.join(official, section);
        members.officeWithoutTerms(official, section, Permission.values());
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000006")
    void findsWhatTheOfficialOfTheSectionSees() {
        var official = members.byNumber("79000006");
        members.join(official, section);
        members.office(official, section, Permission.SEE_MEMBER, Permission.SEE_CONTACT_DETAILS);
        assertThat(leaks().values().stream().flatMap(List::stream).distinct())
                .as("the walk sees what is there to be seen")
                .contains("Heimlichkeit", "verena.h@post.example", "315550911", "Verborgengasse");
    }

    /** The secrets by the address at which they came out. */
    private Map<String, List<String>> leaks() {
        Map<String, List<String>> leaks = new LinkedHashMap<>();
        new Walk(context, endpoints, ids()).through("Heimlichk", (path, page) -> {
            var found = SECRETS.stream().filter(page::contains).toList();
            if (!found.isEmpty()) {
                leaks.put(path, found);
            }
        });
        return leaks;
    }

    private List<String> ids() {
        return List.of(
                hidden.toString(),
                jdbc.sql("select number from unit where id = ?")
                        .param(section.value())
                        .query(String.class)
                        .single(),
                section.toString(),
                UUID.nameUUIDFromBytes(new byte[] {7}).toString());
    }
}
