package org.foyer.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SpringTest
class StatesTest extends SpringBrowserlessTest {

    @BeforeEach
    void speakSwissGerman() {
        UI.getCurrent().setLocale(Locale.of("de", "CH"));
    }

    @Test
    void tellEachStateByItsOwnShapeAndWord() {
        assertThat(Stream.of(LightState.values()).map(LightState::style)).doesNotHaveDuplicates();
        assertThat(Stream.of(LightState.values()).map(state -> text(new FieldLight(state))))
                .containsExactly(
                        "Gespeichert", "Wartet auf das Sekretariat", "Nicht gespeichert", "Vom Sekretariat ersetzt");
    }

    @Test
    void changeWordsAndShapeTogether() {
        var light = new FieldLight(LightState.SAVED);
        light.show(LightState.REFUSED, "Nicht gespeichert: Es fehlt eine Ziffer.");
        assertThat(text(light)).isEqualTo("Nicht gespeichert: Es fehlt eine Ziffer.");
        assertThat(light.getClassName()).isEqualTo("foyer-light foyer-light-refused");
    }

    @Test
    void stayWithTheFieldForAScreenReader() {
        var line = new LabelLine<>("Mobile", new TextField()).light(new FieldLight(LightState.WAITING));
        assertThat(line.field().getHelperComponent()).isInstanceOf(FieldLight.class);
        assertThat(line.field().getAriaLabel()).contains("Mobile");
    }

    @Test
    void filterWhenTheirCountIsPressed() {
        var pressed = new ArrayList<Boolean>();
        var count = new SummaryCount(LightState.WAITING, 1200, pressed::add);
        UI.getCurrent().add(count);
        assertThat(count.getElement().getTextRecursively()).contains("1’200");
        test((NativeButton) count).click();
        test((NativeButton) count).click();
        assertThat(pressed).isEqualTo(List.of(true, false));
        assertThat(count.getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void offerToTryAgainWhatDidNotWork() {
        var tries = new ArrayList<String>();
        var error = new ErrorState(
                "Die Liste lädt nicht", "Unser Server antwortet gerade nicht.", () -> tries.add("again"));
        UI.getCurrent().add(error);
        test(find(Button.class, error).single()).click();
        assertThat(tries).containsExactly("again");
        assertThat(error.getElement().getAttribute("role")).isEqualTo("alert");
    }

    @Test
    void giveAPageOneHeadlineThatCanTakeTheFocus() {
        var header = new PageHeader("Meine Daten", "Jede Angabe wird beim Verlassen des Felds gespeichert.");
        UI.getCurrent().add(header);
        assertThat(find(H1.class, header).single().getElement().getAttribute("tabindex"))
                .isEqualTo("-1");
    }

    @Test
    void sayTheSameWordsTwiceWhenAsked() {
        var region = new LiveRegion();
        region.say("Gespeichert");
        var first = region.getText();
        region.say("Gespeichert");
        assertThat(region.getText()).isNotEqualTo(first).startsWith("Gespeichert");
    }

    @Test
    void tellOfABusyListWithoutWords() {
        assertThat(new Skeleton(3).getElement().getAttribute("aria-busy")).isEqualTo("true");
        assertThat(new Skeleton(3).getComponentCount()).isEqualTo(3);
    }

    private static String text(FieldLight light) {
        return light.getElement().getTextRecursively();
    }
}
