package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.File;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes out of the printer, read back from the file. */
@SpringTest
class BadgePdfTest {

    private static final String TICKET = "0A1B2C3D4E5F60718293A4B5C6D7E8F9";
    private static final String LONG =
            "Maximiliane-Theodora Freifrau von Hohenstein-Waldburg-Zeilitzheim zu Oberschnellenbachthal und Trauchburg-Donaudampfschifffahrt";

    @Autowired
    private BadgePdf pdf;

    @Autowired
    private Badges badges;

    @Autowired
    private TestMembers members;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fillsASheetFromTheFirstFreeLabelOn() throws Exception {
        var many = IntStream.rangeClosed(1, 9)
                .mapToObj(it -> badge("Anna Aeschlimann " + it, it % 2 == 0))
                .toList();
        try (var file = Loader.loadPDF(pdf.write(many, BadgePaper.A4, 4))) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
            picture(file, "badges-a4");
            for (int place = 3; place < 10; place++) {
                assertThat(code(file, 0, BadgePaper.A4, place)).isEqualTo(TICKET);
            }
            assertThat(code(file, 1, BadgePaper.A4, 0)).isEqualTo(TICKET);
            assertThat(code(file, 1, BadgePaper.A4, 1)).isEqualTo(TICKET);
        }
    }

    @Test
    void cutsNoNameHoweverLong() throws Exception {
        for (var paper : BadgePaper.values()) {
            for (String name : List.of("Jo", LONG, "Donaudampfschifffahrtsgesellschaftskapitänswitwe")) {
                try (var file = Loader.loadPDF(pdf.write(List.of(badge(name, true)), paper, 1))) {
                    picture(file, "badge-" + paper + "-" + name.length());
                    assertThat(new PDFTextStripper().getText(file).replaceAll("\\s+", ""))
                            .contains(name.replace(" ", ""));
                    assertThat(lowest(file)).as("%s on %s", name, paper).isGreaterThan(0);
                    assertThat(code(file, 0, paper, 0)).isEqualTo(TICKET);
                }
            }
        }
    }

    @Test
    @SignedInAs("77500004")
    void printsTheBadgesOfOnesAssemblyInTheLanguageOfEach() throws Exception {
        var stage = new SeatStage(members, jdbc, Instant.now().plus(2, ChronoUnit.DAYS), 0);
        var me = members.byNumber("77500004");
        jdbc.sql("delete from office where member_id = ?").param(me.value()).update();
        var claire = members.member("77500041", "Claire", "Rochat", "fr");
        members.join(claire, stage.aare);
        stage.voter(claire);
        var ids = List.of(stage.voter(me));
        assertThat(badges.of(stage.assembly, Badges.Whom.EVERYBODY, BadgePaper.A4, 1, Locale.GERMAN))
                .isEmpty();
        members.office(me, stage.aare, Permission.RUN_ASSEMBLY);
        assertThat(badges.of(stage.assembly, ids, BadgePaper.A4, 1, Locale.GERMAN))
                .isEmpty();
        members.office(me, members.top(), Permission.RUN_ASSEMBLY);
        var all = badges.of(stage.assembly, Badges.Whom.EVERYBODY, BadgePaper.LABEL, 1, Locale.GERMAN)
                .orElseThrow();
        try (var file = Loader.loadPDF(all)) {
            assertThat(new PDFTextStripper().getText(file).replaceAll("\\s+", " "))
                    .contains("Claire Rochat", "Membre avec voix", "Ladina Caduff", "Mitglied mit Stimme");
        }
        assertThat(badges.of(stage.assembly, Badges.Whom.COMING, BadgePaper.A4, 1, Locale.GERMAN))
                .isEmpty();
    }

    private static Badge badge(String name, boolean votes) {
        return new Badge(
                "Delegiertenversammlung 2027 in Olten",
                name,
                "Sektion Aarewald und Umgebung",
                votes ? "Delegation Aarewald und Umgebung" : "Presse",
                votes,
                TICKET,
                Locale.GERMAN);
    }

    /** How far the lowest line is from the lower edge. */
    private static float lowest(PDDocument file) throws Exception {
        var found = new ArrayList<Float>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                positions.forEach(it -> found.add(it.getPageHeight() - it.getYDirAdj()));
            }
        }.getText(file);
        return found.stream().min(Float::compare).orElseThrow();
    }

    /** The code of the badge at the place of the page. */
    private static String code(PDDocument file, int page, BadgePaper paper, int place) throws Exception {
        float scale = 300 / 25.4f;
        BufferedImage image = new PDFRenderer(file).renderImageWithDPI(page, 300);
        boolean beside = paper.width() > paper.height();
        int left = (int) ((paper.x(place) + (beside ? paper.width() * 0.6f : 10)) * scale);
        int top = (int) ((paper.y(place) + (beside ? 0 : paper.height() * 0.5f)) * scale);
        int width = (int) ((beside ? paper.width() * 0.4f : 40) * scale) - 1;
        int height = (int) (paper.height() * (beside ? 0.8f : 0.4f) * scale) - 1;
        var part = image.getSubimage(left, top, width, height);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(part))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** For the eyes of whoever changes something. */
    private static void picture(PDDocument file, String name) throws Exception {
        var folder = new File("target/pictures");
        folder.mkdirs();
        ImageIO.write(new PDFRenderer(file).renderImageWithDPI(0, 130), "png", new File(folder, name + ".png"));
    }
}
