package org.foyer.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.foyer.crm.AssociationLoader;
import org.foyer.crm.ImportRequest;
import org.foyer.crm.ImportService;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks through every view and endpoint as an office at the top that may do everything: wherever contact details of a member come
 * out, the member has a receipt of it. A new view or endpoint is walked through without being named here.
 */
@SpringTest
@Import(ReceiptWalkTest.Forgetful.class)
@TestPropertySource(properties = "foyer.embedded.postgres.database=receipts")
@SignedInAs("79100001")
class ReceiptWalkTest extends SpringBrowserlessTest {

    private static final List<String> CONTACT =
            List.of("zita.q@post.example", "315550922", "Quittungsgasse", "Belegwil", "31.02.1990");

    @Autowired
    TestMembers members;

    @Autowired
    AssociationLoader association;

    @Autowired
    ImportService imports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    private MemberId zita;

    /** A way to read contact details that somebody wrote without a thought of receipts. */
    @RestController
    static class Forgetful {

        private final JdbcClient jdbc;

        Forgetful(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping("/planted/{id}/phones")
        List<String> phones(@PathVariable String id) {
            return jdbc.sql("select value from contact_point where member_id::text = ?")
                    .param(id)
                    .query(String.class)
                    .list();
        }
    }

    @BeforeEach
    void somebodyInEveryListOfTheOffice() {
        var section = members.section("RCPT");
        var official = members.byNumber("79100001");
        members.office(official, members.top(), Permission.values());
        zita = members.member("79100900", "Zita", "Quittung", "de");
        var twin = members.member("79100901", "Zita", "Quitung", "de");
        members.join(zita, section);
        members.join(twin, section);
        jdbc.sql("insert into contact_point (member_id, kind, value, main, visibility) "
                        + "values (:id, 'EMAIL', 'zita.q@post.example', true, 'OFFICIALS'), "
                        + "(:id, 'PHONE', '+41315550922', true, 'OFFICIALS') on conflict do nothing")
                .param("id", zita.value())
                .update();
        jdbc.sql(
                        "insert into postal_address (member_id, valid_from, street, house_number, postcode, town, country) "
                                + "values (?, date '2020-01-01', 'Quittungsgasse', '7', '3999', 'Belegwil', 'CH') on conflict do nothing")
                .param(zita.value())
                .update();
        jdbc.sql(
                        "insert into duplicate_pair (lower_id, upper_id, probability, evidence) "
                                + "values (least(:one, :other), greatest(:one, :other), 0.98, array['LAST_SIMILAR']) on conflict do nothing")
                .param("one", zita.value())
                .param("other", twin.value())
                .update();
        heldBack();
    }

    @Test
    void leavesAReceiptWhereverContactDetailsComeOut() {
        Set<String> seen = new TreeSet<>();
        Set<String> without = new TreeSet<>();
        new Walk(context, endpoints, ids()).through("Quittung", (path, page) -> {
            if (CONTACT.stream().anyMatch(page::contains)) {
                seen.add(pattern(path));
                if (receipts() == 0) {
                    without.add(pattern(path));
                }
            }
            jdbc.sql("delete from look").update();
        });
        assertThat(without).as("a planted way, and no other").containsExactly("/planted/#/phones");
        assertThat(seen)
                .as("the walk comes past the screens that show them")
                .contains(
                        "directory/person/#",
                        "office/duplicates/#",
                        "office/quarantine/#",
                        "office/quarantine",
                        "office/changes");
    }

    /** A row about her that an import could not take. */
    private void heldBack() {
        association.load(new ClassPathResource("association/alpine-club.yaml"));
        var run = imports.run(new ImportRequest(
                bytes("Nr;Name;Vorname;Geboren;Mail;Telefon;Einheit;Kategorie;Eintritt\n"
                        + "79100900;Quittung;Zita;31.02.1990;zita.q@post.example;+41 315550922 99 99 99 99;RCPT;SINGLE;01.01.2020\n"
                        + "79100902;Taugt;Otto;;;;RCPT;SINGLE;01.01.2020\n"),
                bytes("""
                        source: receipts
                        encoding: UTF-8
                        separator: ";"
                        dates: dd.MM.yyyy
                        columns: {Nr: number, Name: last_name, Vorname: first_name, Geboren: birth_date, Mail: email, Telefon: phone,
                                  Einheit: unit, Kategorie: category, Eintritt: from_date}
                        """),
                "Test",
                null));
        assertThat(run.quarantined()).as("held back of %s", run).isPositive();
    }

    private static ByteArrayResource bytes(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "nacht.csv");
    }

    private int receipts() {
        return jdbc.sql("select count(*) from look_member where member_id = ?")
                .param(zita.value())
                .query(Integer.class)
                .single();
    }

    private static String pattern(String path) {
        return path.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#");
    }

    private List<String> ids() {
        var ids = new ArrayList<String>();
        ids.add(zita.toString());
        ids.add("RCPT");
        List.of(
                        "select id from duplicate_pair limit 1",
                        "select id from quarantine_case where number = '79100900'",
                        "select id from import_run limit 1")
                .forEach(one -> ids.add(jdbc.sql(one).query(UUID.class).single().toString()));
        return ids;
    }
}
