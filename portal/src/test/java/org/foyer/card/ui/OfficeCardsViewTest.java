package org.foyer.card.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.foyer.access.Permission;
import org.foyer.card.CardBatch;
import org.foyer.card.CardBatches;
import org.foyer.card.NewCardBatch;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class OfficeCardsViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    CardBatches batches;

    @Autowired
    JdbcClient jdbc;

    @Test
    @SignedInAs(value = "76300001", section = "7630")
    void isNotThereWithoutAnOffice() {
        var other = members.member("76300002", "Mara", "Fremd", "de");
        for (String address : List.of("office/cards", OfficeCardView.addressOf(other), "office/cards/members/x")) {
            UI.getCurrent().navigate(address);
            assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
        }
    }

    @Test
    @SignedInAs(value = "76300003", firstName = "Reto", lastName = "Amt", section = "7631")
    void findsAMemberAndRevokesTheirCardWithAReasonOnly() {
        members.office(members.byNumber("76300003"), members.section("7631"), Permission.MANAGE_CARDS);
        var mara = members.member("76300004", "Mara", "Sucher", "de");
        members.join(mara, members.section("7631"));
        jdbc.sql("delete from card where member_id = ?").param(mara.value()).update();
        jdbc.sql("insert into card (member_id, issued_at) values (?, now())")
                .param(mara.value())
                .update();
        UI.getCurrent().navigate("office/cards");
        test(find(TextField.class).single()).setValue("mara such");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(OfficeCardView.addressOf(mara));

        UI.getCurrent().navigate(OfficeCardView.addressOf(mara));
        assertThat(find(H1.class).single().getText()).isEqualTo("Ausweis von Mara Sucher");
        test(button("Sperren").single()).click();
        test(button("Sperren").all().getLast()).click();
        var reason = find(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(counting(mara)).isEqualTo(1);
        test(reason).setValue("Weitergegeben");
        test(button("Sperren").all().getLast()).click();
        assertThat(counting(mara)).isZero();
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("Begründung: Weitergegeben");
    }

    @Test
    @SignedInAs(value = "76300005", firstName = "Lea", lastName = "Amt", section = "7632")
    void showsTheFilesOfABatchAndMarksThemAsSent() {
        var section = members.section("7632");
        members.office(members.byNumber("76300005"), section, Permission.MANAGE_CARDS);
        jdbc.sql("delete from card_batch where unit_id = ?")
                .param(section.value())
                .update();
        UI.getCurrent().navigate("office/cards");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Noch nichts gedruckt");
        var begun = (NewCardBatch.Begun)
                batches.begin(new NewCardBatch(section, CardBatch.Size.SMALL, null, null), Locale.GERMAN);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from card_batch_part where batch_id = ? and made_at is null")
                                .param(begun.id())
                                .query(Long.class)
                                .single()
                        == 0);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("office/cards");
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Sektion 7632");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("office/cards/files/" + begun.id() + "/1.pdf");
        assertThat(batches.markSent(begun.id())).isEqualTo(1);
        assertThat(Objects.requireNonNull(batches.find(begun.id()).orElseThrow().sent()))
                .isToday();
    }

    private ComponentQuery<Button> button(String words) {
        return find(Button.class).withText(words);
    }

    private long counting(MemberId member) {
        return jdbc.sql("select count(*) from card where member_id = ? and revoked_at is null")
                .param(member.value())
                .query(Long.class)
                .single();
    }
}
