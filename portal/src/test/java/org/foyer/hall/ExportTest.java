package org.foyer.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.foyer.access.Permission;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.ChairDesk;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Attendances and logs that are taken along. */
@SpringTest
@SignedInAs("77700041")
class ExportTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    ChairDesk chair;

    private TestDoor door;
    private UUID anna;

    @BeforeEach
    void wasHeld() {
        var section = members.section("T784");
        members.office(
                members.member("77700041", "Ladina", "Caduff", "de"),
                section,
                Permission.RUN_ASSEMBLY,
                Permission.CHAIR_ASSEMBLY,
                Permission.DOWNLOAD_LISTS);
        door = new TestDoor(jdbc, section, Instant.now());
        anna = door.voter("Anna", "=HYPERLINK(1)", 2);
        door.voter("Beat", "Fernbleiber", 1);
    }

    @Test
    void listsWhoWasThereWithoutFormulasAndGivesEachAReceipt() throws Exception {
        held();
        String csv = text(open("attendance.csv"));
        assertThat(csv).contains("Stimmkarte").contains("\"7\"").contains("Versammlungsleitung");
        assertThat(csv).doesNotContain("\"=HYPERLINK").doesNotContain("Fernbleiber");
        assertThat(receipts()).isEqualTo(1);
        assertThat(open("attendance.xlsx").getContentAsByteArray()).startsWith((byte) 'P', (byte) 'K');
        var pdf = new PdfReader(open("attendance.pdf").getContentAsByteArray());
        assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("HYPERLINK");
        assertThat(receipts()).isEqualTo(3);
    }

    @Test
    void writesTheLogWithItsChain() throws Exception {
        held();
        String hash = jdbc.sql("select encode(hash, 'hex') from door_head where assembly_id = ?")
                .param(door.id())
                .query(String.class)
                .single();
        assertThat(text(open("log.csv"))).contains("ENTRY").contains(hash);
        assertThat(open("log.pdf").getStatus()).isEqualTo(200);
    }

    @Test
    void knowsNothingElse() throws Exception {
        assertThat(open("members.csv").getStatus()).isEqualTo(404);
        assertThat(open("log.exe").getStatus()).isEqualTo(404);
    }

    @Test
    @SignedInAs("77700042")
    void givesNothingToTheChairOfAnotherUnit() throws Exception {
        members.office(members.byNumber("77700042"), members.section("T785"), Permission.values());
        refuses();
    }

    @Test
    @SignedInAs("77700043")
    void givesNothingToAChairWhoMayNotDownloadLists() throws Exception {
        members.office(
                members.byNumber("77700043"),
                members.section("T784"),
                Permission.RUN_ASSEMBLY,
                Permission.CHAIR_ASSEMBLY);
        refuses();
    }

    @Test
    void givesNothingOnceThePeopleAreForgotten() throws Exception {
        jdbc.sql("update assembly set erased_at = now() where id = ?")
                .param(door.id())
                .update();
        refuses();
    }

    private void held() {
        assertThat(chair.admit(new AssemblyId(door.id()), anna, 7).isDone()).isTrue();
    }

    private void refuses() throws Exception {
        for (String file : new String[] {"attendance.csv", "attendance.xlsx", "attendance.pdf", "log.csv"}) {
            assertThat(open(file).getStatus()).as(file).isEqualTo(404);
        }
        assertThat(receipts()).isZero();
    }

    private int receipts() {
        return jdbc.sql("""
                        select count(*) from look l join look_member m on m.look_id = l.id
                        where m.member_id = (select member_id from attendee where id = ?) and l.kind = 'LIST'""").param(anna).query(Integer.class).single();
    }

    private static String text(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse open(String file) throws Exception {
        // a request leaves nobody signed in behind
        var signedIn = SecurityContextHolder.getContext();
        try {
            return MockMvcBuilders.webAppContextSetup(context)
                    .apply(springSecurity())
                    .build()
                    .perform(get("/assembly/" + door.id() + "/files/" + file + "?language=de"))
                    .andReturn()
                    .getResponse();
        } finally {
            SecurityContextHolder.setContext(signedIn);
        }
    }
}
