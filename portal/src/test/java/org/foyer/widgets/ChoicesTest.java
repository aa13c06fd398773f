package org.foyer.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.testing.SpringTest;
import org.foyer.values.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SpringTest
class ChoicesTest extends SpringBrowserlessTest {

    private final List<String> chosen = new ArrayList<>();

    @BeforeEach
    void speakSwissGerman() {
        UI.getCurrent().setLocale(Locale.of("de", "CH"));
    }

    @Test
    void showThePresentOneAndSayWhatItIsAbout() {
        var menu = menu();
        menu.choose("alle");
        assertThat(menu.getElement().getAttribute("aria-label")).isEqualTo("Sichtbar für: alle");
        assertThat(menu.value()).isEqualTo("alle");
        assertThat(chosen).isEmpty();
    }

    @Test
    void writeDatesInTheOrderOfTheReader() {
        assertThat(LocalDatePicker.pattern(Locale.of("de", "CH"))).isEqualTo("dd.MM.yyyy");
        assertThat(LocalDatePicker.pattern(Locale.of("nl", "NL"))).isEqualTo("dd-MM-yyyy");
    }

    @Test
    void nameMonthsAndDaysInEachLanguage() {
        for (var language : Languages.ALL) {
            UI.getCurrent().setLocale(language);
            var picker = new LocalDatePicker("Ab");
            assertThat(picker.getI18n().getMonthNames()).hasSize(12);
            assertThat(picker.getI18n().getToday()).isNotBlank().doesNotContain("widgets.");
        }
        UI.getCurrent().setLocale(Locale.of("fr", "CH"));
        assertThat(new LocalDatePicker().getI18n().getMonthNames()).startsWith("janvier");
    }

    @Test
    void takeADate() {
        var picker = new LocalDatePicker("Ab");
        UI.getCurrent().add(picker);
        test(picker).setValue(LocalDate.of(2026, 12, 1));
        assertThat(picker.getValue()).isEqualTo("2026-12-01");
    }

    @Test
    void canBeTakenBackFromAToast() {
        var toast = Toast.show("Nummer gelöscht", () -> chosen.add("undone"));
        test(find(Button.class, toast).withText("Rückgängig").single()).click();
        assertThat(chosen).containsExactly("undone");
        assertThat(toast.isOpened()).isFalse();
    }

    @Test
    void areToldPolitely() {
        Toast.show("Nachricht gesendet");
        assertThat(find(Notification.class).single().isAssertive()).isFalse();
    }

    @Test
    void areConfirmedBeforeTheyAreMade() {
        var sheet = new ConfirmSheet(
                "Mobilnummer löschen?",
                "Tourenleitende erreichen Sie dann nur noch per E-Mail.",
                "Nummer löschen",
                "Behalten",
                () -> chosen.add("deleted"));
        test(sheet).open();
        test(sheet).cancel();
        assertThat(chosen).isEmpty();
        test(sheet).open();
        test(sheet).confirm();
        assertThat(chosen).containsExactly("deleted");
    }

    private QuietMenu<String> menu() {
        return new QuietMenu<>(
                "Sichtbar für", List.of("niemand", "alle"), "niemand", it -> it, it -> "eye", chosen::add);
    }
}
