package org.foyer.card.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.Locale;
import org.foyer.card.CardVerifier;
import org.foyer.card.Verdict;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.widgets.QuietMenu;
import org.foyer.widgets.StartTile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringTest
@SignedInAs("76100011")
class CardViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    CardVerifier verifier;

    @Autowired
    CardOnStart start;

    private MemberId me;

    @BeforeEach
    void joins() {
        me = members.byNumber("76100011");
        members.join(me, members.section("7610"));
        until("null");
        jdbc.sql("delete from card_choice where member_id = ?")
                .param(me.value())
                .update();
        jdbc.sql("insert into member_photo (member_id, content, thumbnail, media_type, sha256, uploaded_at) "
                        + "values (?, '\\x01', '\\x01', 'image/jpeg', repeat('0', 64), now()) on conflict do nothing")
                .param(me.value())
                .update();
    }

    @Test
    void showsOnesCard() {
        JsonNode card = open().path("cards").get(0);
        assertThat(card.path("facts").get(0).path("value").asString()).isEqualTo("7610 0011");
        assertThat(card.path("photo").asString()).startsWith("data:image/jpeg;base64,");
        assertThat(card.path("code").path("text").asString()).contains("/V/");
        assertThat(tile().fact()).startsWith("Gültig bis");
    }

    @Test
    void replacesALostCardAtOnce() {
        String before = text(open());
        find(Button.class)
                .withCondition(it -> it.getText().equals("Ausweis verloren"))
                .single()
                .click();
        var confirm = find(ConfirmDialog.class).single();
        assertThat(answer(before)).as("nothing is revoked before one says so").isEqualTo(Verdict.Answer.GOOD);
        test(confirm).confirm();
        assertThat(answer(before)).isEqualTo(Verdict.Answer.REVOKED);
        String after = text(shown());
        assertThat(after).isNotEqualTo(before);
        assertThat(answer(after)).isEqualTo(Verdict.Answer.GOOD);
    }

    @Test
    @SuppressWarnings("unchecked")
    void leavesThePhotoOffWhenOneWishesSo() {
        open();
        var choice = (QuietMenu<Boolean>) find(QuietMenu.class).single();
        assertThat(choice.value()).isTrue();
        jdbc.sql("insert into card_choice (member_id, photo) values (?, false)")
                .param(me.value())
                .update();
        assertThat(open().path("cards").get(0).path("photo").isNull()).isTrue();
        assertThat(((QuietMenu<Boolean>) find(QuietMenu.class).single()).value())
                .isFalse();
    }

    @Test
    void saysWhyThereIsNoCardAndLeadsOn() {
        until("current_date - 1");
        JsonNode pass = open();
        assertThat(pass.path("cards").get(0).path("code").isNull()).isTrue();
        assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                .contains("Zurzeit keine Mitgliedschaft", "Meine Mitgliedschaft ansehen")
                .doesNotContain("Ausweis verloren");
        assertThat(tile().fact()).isEqualTo("Zurzeit kein Ausweis");
    }

    private StartTile tile() {
        List<StartTile> tiles = start.tiles(me, Locale.of("de", "CH"));
        return tiles.getFirst();
    }

    private JsonNode open() {
        UI.getCurrent().navigate("card");
        return shown();
    }

    private JsonNode shown() {
        return json.readTree(find(CardDeck.class).single().getElement().getAttribute("data"));
    }

    private static String text(JsonNode pass) {
        String address = pass.path("cards").get(0).path("code").path("text").asString();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Verdict.Answer answer(String code) {
        return ((Verdict.Known) verifier.verify(code)).people().getFirst().answer();
    }

    private void until(String day) {
        jdbc.sql("update membership set to_date = " + day + " where member_id = ?")
                .param(me.value())
                .update();
    }
}
