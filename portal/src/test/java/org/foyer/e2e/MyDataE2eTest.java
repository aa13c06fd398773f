package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A member puts their own data in order: on the phone the hut warden, on the desktop the membership officer. */
class MyDataE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void plansTheAddressOfNextMonth(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(person(screen)).open("/my-data");
            visit.button("Neue Adresse ab …").click();
            var dialog = visit.page.getByRole(AriaRole.DIALOG);
            field(dialog, "Strasse und Nummer").fill("Gipfelweg 7a");
            field(dialog, "PLZ und Ort").fill("3000 Bern");
            field(dialog, "PLZ und Ort").press("Enter");
            visit.isAccessible().picture("move");
            var day = LocalDate.now(ZoneId.of("Europe/Zurich")).plusMonths(1).withDayOfMonth(1);
            field(dialog, "Gilt ab")
                    .fill(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day));
            field(dialog, "Gilt ab").press("Enter");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Speichern"))
                    .click();
            var written =
                    DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN).format(day);
            assertThat(visit.page.getByText("Ab " + written)).isVisible();
            visit.page.reload();
            assertThat(visit.page.getByText("Ab " + written)).isVisible();
            assertThat(visit.page.getByText("Gipfelweg 7a")).isVisible();
            visit.isAccessible().picture("my-data-planned");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void changesTheMainEmailByFollowingTheMail(Screen screen) {
        var person = person(screen);
        var address = "neu." + screen.name().toLowerCase(Locale.ROOT) + "@post.example";
        try (var visit = Browsers.visit(screen);
                var elsewhere = Browsers.visit(screen)) {
            visit.signIn(person).open("/my-data");
            visit.field("Haupt-E-Mail").fill(address);
            visit.button("Neue Adresse bestätigen lassen").click();
            assertThat(visit.page.getByText(address + " wartet auf Ihre Bestätigung"))
                    .isVisible();

            var letter = Portal.running().mailbox().letterTo(address, "Bestätigen Sie");
            elsewhere.page.navigate(letter.link("confirm-email"));
            elsewhere.isAccessible().picture("confirm-email");
            elsewhere.button("Adresse bestätigen").click();
            assertThat(elsewhere.heading("Die Adresse gilt")).isVisible();

            Portal.running().mailbox().letterTo(person.email(), "wurde geändert");
            elsewhere.page.navigate(letter.link("confirm-email"));
            assertThat(elsewhere.heading("Schon bestätigt")).isVisible();
        }
        try (var again = Browsers.visit(screen)) {
            again.signInWithCode(person, address);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void uploadsAPhoto(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(person(screen)).open("/my-data");
            visit.page
                    .locator("input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload("portrait.png", "image/png", picture()));
            var use = visit.button("Dieses Foto verwenden");
            assertThat(use).isVisible();
            visit.isAccessible().picture("photo-crop");
            use.click();
            assertThat(visit.page.getByText("Foto gespeichert")).isVisible();
            visit.page.reload();
            assertThat(visit.button("Foto entfernen")).isVisible();
            visit.picture("photo");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void keepsWhatWasTypedWhenItIsRefused(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(person(screen)).open("/my-data");
            var mobile = visit.field("Mobile").first();
            mobile.fill("079 555 01 8");
            mobile.press("Tab");
            assertThat(visit.page.getByText("Es fehlt eine Ziffer")).isVisible();
            assertThat(mobile).hasValue("079 555 01 8");
            visit.isAccessible().picture("refused");
        }
    }

    private static SampleUser person(Screen screen) {
        return SampleUser.withRole(screen == Screen.PHONE ? "hut-warden" : "membership-officer");
    }

    private static Locator field(Locator dialog, String label) {
        return dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static byte[] picture() {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x8ACCD6));
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(new Color(0x0E4A58));
        pen.fillOval(220, 100, 200, 280);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
