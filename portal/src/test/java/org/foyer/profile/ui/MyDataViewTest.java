package org.foyer.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.NextStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs("50000010")
class MyDataViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    ProfileOnStart start;

    private MemberId me;

    @BeforeEach
    void anAddressAndAMobile() {
        me = members.byNumber("50000010");
        jdbc.sql("update member set newsletter = false where id = ?")
                .param(me.value())
                .update();
        jdbc.sql("delete from postal_address where member_id = ?")
                .param(me.value())
                .update();
        jdbc.sql("delete from contact_point where member_id = ?")
                .param(me.value())
                .update();
        jdbc.sql("insert into postal_address (member_id, valid_from, street, house_number, postcode, town, country) "
                        + "values (?, date '2015-01-01', 'Lärchenweg', '14', '3613', 'Steffisburg', 'CH')")
                .param(me.value())
                .update();
        jdbc.sql("insert into contact_point (member_id, kind, value, main) values (?, 'MOBILE', '+41795550182', true)")
                .param(me.value())
                .update();
    }

    @AfterEach
    void speakGermanAgain() {
        jdbc.sql("update member set language = 'de' where id = ?")
                .param(me.value())
                .update();
    }

    @Test
    void showsWhatIsKeptAsPeopleWriteIt() {
        navigate(MyDataView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Meine Daten");
        assertThat(field("Strasse und Nummer").getValue()).isEqualTo("Lärchenweg 14");
        assertThat(field("Mobile").getValue()).isEqualTo("079 555 01 82");
    }

    @Test
    void savesAFieldThatIsLeft() {
        navigate(MyDataView.class);
        type("Mobile", "0795550193");
        assertThat(field("Mobile").getValue()).isEqualTo("079 555 01 93");
        assertThat(light("Mobile")).isEqualTo("Gespeichert");
        assertThat(kept("select value from contact_point where member_id = ?")).isEqualTo("+41795550193");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefusedAndSaysWhy() {
        navigate(MyDataView.class);
        type("Mobile", "079 555 01 8");
        assertThat(field("Mobile").getValue()).isEqualTo("079 555 01 8");
        assertThat(field("Mobile").isInvalid()).isTrue();
        assertThat(light("Mobile")).isEqualTo("Nicht gespeichert: Es fehlt eine Ziffer.");
        assertThat(kept("select value from contact_point where member_id = ?")).isEqualTo("+41795550182");
    }

    @Test
    void countsTheLightsAndShowsOnlyTheRefusedOnes() {
        navigate(MyDataView.class);
        type("Mobile", "079 555 01 8");
        var refused = find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith("Abgelehnt"))
                .findFirst()
                .orElseThrow();
        assertThat(refused.getElement().getTextRecursively()).isEqualTo("Abgelehnt1");
        test(refused).click();
        assertThat(visibleLabels()).containsExactly("Mobile");
        test(refused).click();
        assertThat(visibleLabels()).contains("Strasse und Nummer", "Mobile");
    }

    @Test
    void showsWhatSomebodyElseWroteMeanwhileAndLetsChoose() {
        navigate(MyDataView.class);
        jdbc.sql("update contact_point set value = '+41795550100' where member_id = ?")
                .param(me.value())
                .update();
        type("Mobile", "079 555 01 93");
        assertThat(light("Mobile")).isEqualTo("Inzwischen steht hier: 079 555 01 00");
        assertThat(field("Mobile").getValue()).isEqualTo("079 555 01 93");
        assertThat(kept("select value from contact_point where member_id = ?")).isEqualTo("+41795550100");

        test(find(Button.class).withText("Meine behalten").single()).click();
        assertThat(kept("select value from contact_point where member_id = ?")).isEqualTo("+41795550193");
        assertThat(light("Mobile")).isEqualTo("Gespeichert");
    }

    @Test
    void takesTheOtherValueWhenThePersonWantsIt() {
        navigate(MyDataView.class);
        jdbc.sql("update contact_point set value = '+41795550100' where member_id = ?")
                .param(me.value())
                .update();
        type("Mobile", "079 555 01 93");
        test(find(Button.class).withText("Diese Angabe übernehmen").single()).click();
        assertThat(field("Mobile").getValue()).isEqualTo("079 555 01 00");
        assertThat(kept("select value from contact_point where member_id = ?")).isEqualTo("+41795550100");
    }

    @Test
    void keepsTheWordsOfTwoTabsThatChangeDifferentPartsOfTheAddress() {
        navigate(MyDataView.class);
        jdbc.sql("update postal_address set post_box = 'Postfach 12' where member_id = ?")
                .param(me.value())
                .update();
        type("Strasse und Nummer", "Tannenweg 3 a");
        assertThat(light("Strasse und Nummer")).isEqualTo("Gespeichert");
        assertThat(kept("select street || '|' || house_number || '|' || post_box from address_on(?, current_date)"))
                .isEqualTo("Tannenweg|3 a|Postfach 12");
        assertThat(kept("select street from postal_address where member_id = ? and valid_from = date '2015-01-01'"))
                .isEqualTo("Lärchenweg");
    }

    @Test
    void addsAPhoneOnceAndKeepsWhatIsTypedElsewhere() {
        navigate(MyDataView.class);
        type("Mobile", "079 555");
        test(find(Button.class).withText("Telefon").single()).click();
        type("Telefon", "031 555 01 82");
        assertThat(field("Telefon").getValue()).isEqualTo("031 555 01 82");
        assertThat(field("Mobile").getValue()).isEqualTo("079 555");
        assertThat(kept("select count(*)::text from contact_point where member_id = ?"))
                .isEqualTo("2");
    }

    @Test
    void speaksTheOtherLanguageAtOnce() {
        navigate(MyDataView.class);
        var language = find(Select.class).all().stream()
                .filter(select ->
                        select.getAriaLabel().filter("Sprache"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(language).selectItem("Français");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.of("fr", "CH"));
        assertThat(find(H1.class).single().getText()).isEqualTo("Mes données");
        assertThat(kept("select language from member where id = ?")).isEqualTo("fr");
    }

    @Test
    void asksWhetherAnOldAddressIsStillRight() {
        assertThat(start.steps(me, Locale.GERMAN))
                .extracting(NextStep::title)
                .containsExactly("Stimmt Ihre Adresse noch?");
        navigate(ConfirmAddressView.class);
        test(find(Button.class).withText("Die Adresse stimmt").single()).click();
        assertThat(start.steps(me, Locale.GERMAN)).isEmpty();
    }

    private void type(String label, String words) {
        test(field(label)).setValue(words);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String light(String label) {
        return ((FieldLight) field(label).getHelperComponent()).getElement().getTextRecursively();
    }

    private List<String> visibleLabels() {
        return find(TextField.class).all().stream()
                .filter(field -> field.getHelperComponent() != null)
                .flatMap(field -> field.getAriaLabel().stream())
                .toList();
    }

    private String kept(String sql) {
        UUID id = me.value();
        return jdbc.sql(sql).param(id).query(String.class).single();
    }
}
