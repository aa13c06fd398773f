package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office revokes a card with a reason, and prints those of a section. */
class CardsOfficeE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void revokesWithAReasonAndPrintsForThePost(Screen screen) throws Exception {
        try (var office = Browsers.visit(screen)) {
            asIfNothingWasSent();
            office.signIn(SampleUser.withRole("membership-officer")).settled("/office/cards");
            Page page = office.page;
            print(office, screen);
            office.field("Mitglied suchen").fill(somebodyPrinted());
            Locator found = page.locator(".foyer-card-found a.foyer-row").first();
            assertThat(found).isVisible();
            office.isAccessible().picture("cards-office");
            found.click();
            assertThat(page.locator("h1")).containsText("Ausweis von");
            office.isAccessible().picture("cards-office-member");

            office.button("Sperren").click();
            Locator dialog = page.locator("vaadin-dialog");
            Locator act = dialog.getByRole(
                    AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName("Sperren").setExact(true));
            act.click();
            assertThat(page.getByText("Bitte sagen Sie, warum der Ausweis gesperrt wird."))
                    .isVisible();
            dialog.locator("textarea").fill("Weitergegeben " + screen);
            // the picture waits until the sheet has grown for the sentence about the field
            office.picture("cards-office-revoke").isAccessible();
            act.click();
            assertThat(page.getByText("Begründung: Weitergegeben " + screen)).isVisible();
            office.isAccessible().picture("cards-office-revoked");
        }
    }

    private static void print(Visit office, Screen screen) throws Exception {
        Page page = office.page;
        office.button("Ausweise drucken").click();
        office.isAccessible().picture("cards-office-new");
        office.button("Dateien erstellen").click();
        Locator batch = page.locator(".foyer-card-batch").first();
        Locator part = batch.locator("a.foyer-file").first();
        assertThat(part).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(batch).containsText("Bereit: ", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        office.isAccessible().picture("cards-office-batch");
        Path file = page.waitForDownload(part::click).path();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var words = new PDFTextStripper();
            assertThat(words.getText(pdf)).containsAnyOf("gültig bis", "valable jusqu’au");
            BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(0, 300);
            ImageIO.write(
                    picture,
                    "png",
                    Path.of(
                                    "target/screenshots",
                                    "cards-office-page-" + screen.name().toLowerCase(Locale.ROOT) + ".png")
                            .toFile());
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
            var code = new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
            assertThat(code.getText()).startsWith("HTTP").contains("/V/");
        }
        batch.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Als gesendet markieren"))
                .click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Als gesendet markieren"))
                .click();
        assertThat(batch).containsText("als gesendet markiert");
    }

    private static void asIfNothingWasSent() {
        Portal.running().database().sql("delete from card_batch").update();
        Portal.running().database().sql("update card set sent_on = null").update();
    }

    /** The number of a member whose card was printed, and who does not sign in in any test. */
    private static String somebodyPrinted() {
        return Portal.running().database().sql("""
                        select m.number from card_batch_member b join member m on m.id = b.member_id
                        left join account a on a.member_id = m.id where b.card_id is not null and a.member_id is null
                        order by b.position desc limit 1""").query(String.class).single();
    }
}
