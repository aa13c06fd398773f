package org.foyer.crm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.foyer.crm.ImportRequest;
import org.foyer.crm.ImportService;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs(value = "70720001", section = "QV1")
class QuarantineViewTest extends ImportPages {

    private static final String MAPPING = """
            source: %s
            encoding: UTF-8
            separator: ";"
            dates: dd.MM.yyyy
            columns: {Nr: number, Name: last_name, Vorname: first_name, Geboren: birth_date, Einheit: unit, Kategorie: category, Eintritt: from_date}
            """;

    @Autowired
    ImportService imports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isNotThereForMembersWithoutAnOffice() {
        UI.getCurrent().navigate("office/quarantine");
        assertThat(headline()).isEqualTo("Diese Seite gibt es nicht");
        UI.getCurrent().navigate("office/quarantine/" + UUID.randomUUID());
        assertThat(headline()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    @SignedInAs(value = "70720002", section = "QV2")
    void takesARowInThatIsCorrectedInItsForm() {
        mayImport("70720002");
        run(
                "view-a",
                "7920001;Zünd;Ann;31.02.1990;1;SINGLE;01.01.2020\n7920002;Favre;Noé;;nirgends;SINGLE;01.01.2020\n"
                        + "7920003;Rossi;Giulia;;1;SINGLE;01.01.2020\n");
        UI.getCurrent().navigate("office/quarantine");
        assertThat(words())
                .contains("Einheit nicht bekannt (")
                .contains("Favre Noé")
                .contains("«31.02.1990»");

        UI.getCurrent().navigate("office/quarantine/" + caseOf("7920001"));
        TextField born = field("Geburtsdatum");
        assertThat(born.isInvalid()).isTrue();
        assertThat(born.getErrorMessage()).contains("ist kein Datum");
        assertThat(field("Nachname").isInvalid()).isFalse();
        test(born).setValue("28.02.1990");
        test(find(Button.class).withText("Korrigieren und aufnehmen").single()).click();
        assertThat(words()).contains("Aufgenommen, wie Sie es geschrieben haben.");
        assertThat(field("Geburtsdatum").getHelperText()).isEqualTo("In der Datei: «31.02.1990»");
        assertThat(jdbc.sql("select birth_date::text from member where number = '7920001'")
                        .query(String.class)
                        .single())
                .isEqualTo("1990-02-28");
    }

    @Test
    @SignedInAs(value = "70720003", section = "QV3")
    void asksForAReasonBeforeARowIsLeftOut() {
        mayImport("70720003");
        run("view-b", "7920011;Zünd;Ann;;nirgends;SINGLE;01.01.2020\n7920012;Zünd;Bea;;1;SINGLE;01.01.2020\n");
        UI.getCurrent().navigate("office/quarantine/" + caseOf("7920011"));
        test(find(Button.class).withText("Weglassen").single()).click();
        assertThat(field("Warum").isInvalid()).isTrue();
        test(field("Warum")).setValue("Gibt es nicht");
        test(find(Button.class).withText("Weglassen").single()).click();
        assertThat(words())
                .contains("Weggelassen von")
                .contains("Gibt es nicht")
                .contains("Wieder auf die Liste");
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private UUID caseOf(String number) {
        return jdbc.sql("select id from quarantine_case where number = ?")
                .param(number)
                .query(UUID.class)
                .single();
    }

    private void run(String source, String rows) {
        imports.run(new ImportRequest(
                file("Nr;Name;Vorname;Geboren;Einheit;Kategorie;Eintritt\n" + rows),
                file(MAPPING.formatted(source)),
                "Test",
                null));
    }
}
