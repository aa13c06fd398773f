package org.foyer.crm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.foyer.access.Permission;
import org.foyer.crm.ImportRequest;
import org.foyer.crm.ImportRun;
import org.foyer.crm.ImportService;
import org.foyer.crm.Mappings;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
@SignedInAs(value = "70600001", section = "I1")
class ImportViewTest extends ImportPages {

    @Autowired
    ImportService imports;

    @Test
    void isNotThereForMembersWithoutAnOffice() {
        UI.getCurrent().navigate("office/import");
        assertThat(headline()).isEqualTo("Diese Seite gibt es nicht");
        UI.getCurrent().navigate("office/import/" + UUID.randomUUID());
        assertThat(headline()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    @SignedInAs(value = "70600002", section = "I2")
    void isNotThereForAnOfficeOfOneSection() {
        members.office(members.byNumber("70600002"), members.section("I2"), Permission.IMPORT_MEMBERS);
        UI.getCurrent().navigate("office/import");
        assertThat(headline()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    @SignedInAs(value = "70600003", section = "I3")
    void saysThatAFileIsMissing() {
        mayImport("70600003");
        UI.getCurrent().navigate("office/import");
        assertThat(headline()).isEqualTo("Mitglieder importieren");
        test(find(Button.class).withText("Import starten").single()).click();
        assertThat(words()).contains("Wählen Sie zuerst eine Datei.");
    }

    @Test
    @SignedInAs(value = "70600004", section = "I4")
    void showsWhatARunHeldBackWithItsReasonAndTheRow() {
        mayImport("70600004");
        ImportRun run =
                imports.run(new ImportRequest(file(oneRowWithoutAName()), Mappings.named("navision"), "Test", null));
        UI.getCurrent().navigate("office/import/" + run.id());
        assertThat(words()).contains("Mitglied 77 hat keinen Nachnamen.").contains("Zeile 2");
        test(find(com.vaadin.flow.component.html.NativeButton.class).all().stream()
                        .filter(button -> button.hasClassName("foyer-row"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(words()).contains("<b>Höheweg</b>");
    }

    private static String oneRowWithoutAName() {
        return """
                Mitgliedernummer;Anrede;Nachname;Vorname;Adresszusatz;Strasse;Hausnummer;PLZ;Ort;Land;Geburtsdatum;Sprache;E-Mail;\
                Mobile;Telefon;Sektion;Sektionsart;Beitragskategorie;Eintrittsdatum;Austrittsdatum;Austrittsgrund;\
                Beitrag bezahlt bis;Ehrung;Familiennummer;Hauptkontakt;Newsletter;Digitale Rechnung;Spendenaufrufe;Umfragen;\
                Zustellung Die Alpen;Funktionen
                77;Frau;;Ann;;<b>Höheweg</b>;1;3000;Bern;CH;01.01.1990;DE;;;;1;Stamm;Einzel;01.01.2020;;;;;;Nein;Ja;Ja;Ja;Ja;Post;
                """;
    }
}
