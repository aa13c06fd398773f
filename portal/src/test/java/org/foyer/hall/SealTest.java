package org.foyer.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.ChainCheck;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Numbers that are sealed before a ballot. */
@SpringTest
@SignedInAs("77700021")
class SealTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    ChairDesk chair;

    @Autowired
    Seals seals;

    @Autowired
    SealPdf pdf;

    @Autowired
    ChainCheck chain;

    private TestDoor door;
    private AssemblyId assembly;
    private UUID anna;
    private UUID beat;

    @BeforeEach
    void opens() {
        var section = members.section("T781");
        members.office(
                members.member("77700021", "Silvia", "Meier", "de"),
                section,
                Permission.RUN_ASSEMBLY,
                Permission.CHAIR_ASSEMBLY);
        door = new TestDoor(jdbc, section, Instant.now());
        assembly = new AssemblyId(door.id());
        anna = door.voter("Anna", "Schmid", 2);
        beat = door.voter("Beat", "Gerber", 1);
        jdbc.sql("update attendee set rules_version = 1 where assembly_id = ?")
                .param(door.id())
                .update();
        jdbc.sql("update assembly set quorum_votes = 2 where id = ?")
                .param(door.id())
                .update();
    }

    @Test
    void freezesTheNumbersOfTheMoment() {
        chair.admit(assembly, anna, 1);
        var seal = sealed("Jahresrechnung");
        assertThat(seal.number()).isEqualTo(1);
        assertThat(seal.counts().votes()).isEqualTo(2);
        assertThat(seal.counts().entitled()).isEqualTo(3);
        assertThat(seal.needed()).isEqualTo(2);
        assertThat(seal.rules()).containsExactly(1);
        assertThat(seal.position()).isEqualTo(1);
        assertThat(seal.intact()).isTrue();
        chair.admit(assembly, beat, 2);
        assertThat(sealed("Wahlen").number()).isEqualTo(2);
        assertThat(seals.of(assembly).stream().map(it -> it.counts().votes())).containsExactly(2, 3);
        assertThat(jdbc.sql("select refers from door_event where assembly_id = ? and act = 'SEALED' order by position")
                        .param(door.id())
                        .query(UUID.class)
                        .list())
                .containsExactlyElementsOf(
                        seals.of(assembly).stream().map(Seal::id).toList());
        assertThat(chain.firstBroken(assembly)).isEmpty();
    }

    @Test
    void refusesWhileVotesAreDisputedUnlessTheChairLetsThemStand() throws Exception {
        new OfflineDesk(context, door, "Tisch 1").admits(anna, 60, 0);
        new OfflineDesk(context, door, "Tisch 2").admits(anna, 30, 0);
        assertThat(seals.seal(assembly, "Wahlen", 0, Locale.GERMAN)).isEqualTo(new Seals.Sealing.Disputed(1, 2));
        assertThat(seals.of(assembly)).isEmpty();
        assertThat(seals.seal(assembly, "Wahlen", 1, Locale.GERMAN)).isInstanceOf(Seals.Sealing.Done.class);
        var seal = seals.of(assembly).getFirst();
        assertThat(seal.counts().votes()).isEqualTo(2);
        assertThat(seal.counts().disputed()).isEqualTo(2);
        assertThat(seal.conflicts()).isEqualTo(1);
    }

    @Test
    void saysThatALogWasChanged() {
        chair.admit(assembly, anna, 1);
        chair.annul(assembly, lastNonce(), "Versehen");
        jdbc.sql("update door_event set note = 'anders' where assembly_id = ? and note is not null")
                .param(door.id())
                .update();
        assertThat(sealed("Wahlen").intact()).isFalse();
    }

    @Test
    void isBelievedByItsSignatureAlone() throws Exception {
        chair.admit(assembly, anna, 1);
        var seal = sealed("Jahresrechnung");
        String address = seals.printed(assembly, seal.id()).orElseThrow().address();
        var statement = seals.verify(address).orElseThrow();
        assertThat(statement.seal()).isEqualTo(seal);
        assertThat(statement.assembly()).isEqualTo("Mitgliederversammlung");
        String code = address.substring(address.lastIndexOf('/') + 1);
        for (int at : new int[] {0, 20, 80, code.length() / 2, code.length() - 2}) {
            char other = code.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(seals.verify(code.substring(0, at) + other + code.substring(at + 1)))
                    .as("changed at " + at)
                    .isEmpty();
        }
        assertThat(seals.verify(code + "AA")).isEmpty();
        assertThat(seals.verify("AAAA")).isEmpty();
        SecurityContextHolder.clearContext();
        assertThat(open("/SEAL/" + code).getContentAsString())
                .contains("Jahresrechnung")
                .doesNotContain("Caduff");
        assertThat(open("/SEAL/" + code.substring(1)).getStatus()).isEqualTo(404);
        assertThat(open("/seal").getContentAsString()).contains("<textarea");
    }

    @Test
    void cannotBeChangedByThePortalItself() {
        chair.admit(assembly, anna, 1);
        sealed("Wahlen");
        assertThatThrownBy(() -> jdbc.sql("update assembly_seal set votes = 99 where assembly_id = ?")
                        .param(door.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from assembly_seal where assembly_id = ?")
                        .param(door.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void standsOnOnePageInEachLanguage() throws Exception {
        chair.admit(assembly, anna, 1);
        var printed = seals.printed(
                        assembly,
                        sealed("Jahresrechnung und Bericht der Revision").id())
                .orElseThrow();
        for (String language : new String[] {"de", "fr", "it", "nl", "en"}) {
            var reader = new PdfReader(pdf.write(printed, Locale.of(language, "CH")));
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains("Jahresrechnung")
                    .contains("Ladina Caduff")
                    .contains("1");
        }
    }

    @Test
    @SignedInAs("77700022")
    void isNothingForTheChairOfAnotherUnit() throws Exception {
        members.office(
                members.byNumber("77700022"),
                members.section("T782"),
                Permission.RUN_ASSEMBLY,
                Permission.CHAIR_ASSEMBLY);
        refuses();
    }

    @Test
    @SignedInAs("77700023")
    void isNothingForAMember() throws Exception {
        members.join(members.byNumber("77700023"), members.section("T781"));
        refuses();
    }

    private void refuses() throws Exception {
        assertThatThrownBy(() -> seals.seal(assembly, "Wahlen", 0, Locale.GERMAN))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> seals.of(assembly)).isInstanceOf(AccessRefusedException.class);
        assertThat(seals.printed(assembly, UUID.randomUUID())).isEmpty();
        assertThat(open("/assembly/" + assembly + "/seals/" + UUID.randomUUID() + ".pdf")
                        .getStatus())
                .isEqualTo(404);
    }

    private Seal sealed(String title) {
        return ((Seals.Sealing.Done) seals.seal(assembly, title, 0, Locale.GERMAN)).seal();
    }

    private UUID lastNonce() {
        return jdbc.sql("select nonce from door_event where assembly_id = ? order by position desc limit 1")
                .param(door.id())
                .query(UUID.class)
                .single();
    }

    private MockHttpServletResponse open(String path) throws IOException {
        try {
            return MockMvcBuilders.webAppContextSetup(context)
                    .apply(springSecurity())
                    .build()
                    .perform(get(path).header("Accept-Language", "de-CH"))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
