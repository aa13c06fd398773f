package org.foyer.hut.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class HutViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Test
    @SignedInAs(value = "76600001", section = "7661")
    void isNotThereForThoseWhoLookAfterNoHut() {
        members.office(members.byNumber("76600001"), members.section("7661"), Permission.EDIT_MEMBER);
        UI.getCurrent().navigate("office/hut");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    @SignedInAs(value = "76600002", section = "7662")
    void keepsPricesAndKeepsWhatIsNoPriceInItsField() {
        var section = members.section("7662");
        hut("7662H", section);
        members.office(members.byNumber("76600002"), section, Permission.RUN_HUT);
        UI.getCurrent().navigate("office/hut");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Hütte 7662H", "Scanner");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("scan/?hut=7662H", "scan/pack");

        price("Mitgliedertarif").setValue(new BigDecimal("32"));
        price("Gästetarif").setValue(new BigDecimal("-1"));
        test(save()).click();
        assertThat(price("Gästetarif").isInvalid()).isTrue();
        assertThat(price("Gästetarif").getValue()).isEqualByComparingTo("-1");
        assertThat(prices("7662H")).isZero();

        price("Gästetarif").setValue(new BigDecimal("48.5"));
        test(save()).click();
        assertThat(price("Gästetarif").isInvalid()).isFalse();
        assertThat(prices("7662H")).isEqualTo(2);
    }

    private BigDecimalField price(String tariff) {
        return find(BigDecimalField.class).all().stream()
                .filter(field -> field.getLabel().equals(tariff))
                .findFirst()
                .orElseThrow();
    }

    private Button save() {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Preise speichern"))
                .findFirst()
                .orElseThrow();
    }

    private int prices(String hut) {
        return jdbc.sql("select count(*) from hut_price p join unit u on u.id = p.unit_id where u.number = ?")
                .param(hut)
                .query(Integer.class)
                .single();
    }

    private void hut(String number, UnitId owner) {
        jdbc.sql("""
                        insert into unit (number, kind, name, parent_id, owner_id)
                        values (:number, 'HUT', jsonb_build_object('de', 'Hütte ' || :number), :owner, :owner)
                        on conflict (number) do nothing""").param("number", number).param("owner", owner.value()).update();
        jdbc.sql("delete from hut_price where unit_id = (select id from unit where number = ?)")
                .param(number)
                .update();
    }
}
