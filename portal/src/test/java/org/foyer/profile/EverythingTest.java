package org.foyer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Accounts;
import org.foyer.testing.People;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringTest
class EverythingTest {

    @Autowired
    EverythingController controller;

    @Autowired
    PhotoService photos;

    @Autowired
    MainEmailChange mainEmail;

    @Autowired
    DeletionRequests deletion;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    JsonMapper json;

    private People people;
    private MemberId anna;

    @BeforeEach
    void enterAnna() {
        people = new People(jdbc);
        anna = people.member("Žofia", "Müller-Œuvray Шевченко ĳsbrand");
        people.mainEmail(anna, "z." + anna + "@example.org");
        people.join(anna, people.unit(null));
        jdbc.sql("insert into postal_address (member_id, valid_from, street, postcode, town, country) "
                        + "values (?, date '2020-01-01', 'Rue de l’Œillet', '1200', 'Genève', 'CH')")
                .param(anna.value())
                .update();
    }

    @Test
    void holdsAllThatIsStoredAsJson() throws Exception {
        JsonNode all;
        try (var _ = SignIn.as(accounts, anna)) {
            photos.put(anna, UploadedPhoto.of(Pictures.file(Pictures.quarters(200, 200), "png")), new Crop(0, 0, 1));
            mainEmail.ask(anna, "wish." + anna.toString().substring(24) + "@example.org");
            deletion.ask(anna, "Ich ziehe weg");
            all = json.readTree(download().getContentAsByteArray());
        }
        assertThat(all.path("format").asString()).isEqualTo("foyer.personal-data/1");
        assertThat(all.at("/member/0/first_name").asString()).isEqualTo("Žofia");
        assertThat(all.at("/contact_point/0/value").asString()).startsWith("z.");
        assertThat(all.at("/postal_address/0/town").asString()).isEqualTo("Genève");
        assertThat(all.at("/membership/0/unit/de").asString()).isEqualTo("Sektion Test");
        assertThat(Pictures.read(all.at("/member_photo/0/content").binaryValue())
                        .getWidth())
                .isEqualTo(512);
        assertThat(all.at("/account/0/subject").asString()).isNotEmpty();
        assertThat(all.at("/main_email_request/0/address").asString()).startsWith("wish.");
        assertThat(all.at("/deletion_request/0/reason").asString()).isEqualTo("Ich ziehe weg");
        assertThat(all.at("/outgoing_mail/0/recipient").asString()).startsWith("wish.");
        assertThat(all.path("change").size()).isGreaterThan(5);
        assertThat(all.has("session")).isTrue();
        assertThat(all.toString()).doesNotContain("token_hash");
    }

    @Test
    void knowsOfEveryTableThatPointsToAMember() throws Exception {
        List<String> tables = jdbc.sql("""
                        select distinct c.table_name from information_schema.columns c
                        join pg_class t on t.oid = c.table_name::regclass
                        where c.column_name = 'member_id' and c.table_schema = 'public'
                          -- unlogged tables are the working space of an import that runs
                          and t.relpersistence = 'p' and t.relkind = 'r'""").query(String.class).list();
        List<String> sections = new ArrayList<>();
        try (var _ = SignIn.as(accounts, anna)) {
            json.readTree(download().getContentAsByteArray()).propertyNames().forEach(sections::add);
        }
        assertThat(sections).containsAll(tables);
    }

    @Test
    void isReadableAsPdfInEveryScript() throws Exception {
        String text;
        try (var _ = SignIn.as(accounts, anna)) {
            photos.put(anna, UploadedPhoto.of(Pictures.file(Pictures.quarters(200, 200), "png")), new Crop(0, 0, 1));
            var response = new MockHttpServletResponse();
            controller.pdf(response);
            assertThat(response.getContentType()).isEqualTo("application/pdf");
            text = textOf(response.getContentAsByteArray());
        }
        assertThat(text)
                .contains("Alles über mich", "Žofia", "Œuvray", "Шевченко", "ĳsbrand", "Genève", "Strasse", "Schweiz")
                .doesNotContain("first_name", "postal_address", "OFFICIALS");
    }

    @Test
    void speaksTheLanguageOfTheMember() throws Exception {
        jdbc.sql("update member set language = 'fr' where id = ?")
                .param(anna.value())
                .update();
        try (var _ = SignIn.as(accounts, anna)) {
            var response = new MockHttpServletResponse();
            controller.pdf(response);
            assertThat(textOf(response.getContentAsByteArray())).contains("Tout ce qui me concerne", "Suisse");
        }
    }

    @Test
    void isOnlyEverAboutWhoAsks() throws Exception {
        MemberId other = people.member("Otto", "Other");
        try (var _ = SignIn.as(accounts, other)) {
            String all = download().getContentAsString(StandardCharsets.UTF_8);
            assertThat(all).contains("Otto").doesNotContain("Žofia", anna.toString());
        }
        assertThatThrownBy(this::download).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> controller.pdf(new MockHttpServletResponse()))
                .isInstanceOf(AccessRefusedException.class);
    }

    private MockHttpServletResponse download() throws Exception {
        var response = new MockHttpServletResponse();
        controller.json(response);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment");
        return response;
    }

    private static String textOf(byte[] pdf) throws Exception {
        var reader = new PdfReader(pdf);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        java.nio.file.Files.write(java.nio.file.Path.of("target/everything.pdf"), pdf);
        return text.toString();
    }
}
