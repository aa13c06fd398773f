package org.foyer.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.foyer.member.FieldState;
import org.foyer.member.FieldState.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Both sides changed a field since it was last seen. */
@CrmTest
class ConflictsTest extends OnTheWay {

    @Autowired
    OutboxFieldStates lights;

    @BeforeEach
    void see() {
        stage.importSaw(selma, "mobile", "+41795550123");
        stage.importSaw(selma, "gender", "FEMALE");
    }

    private FieldState light(String field) {
        return lights.of(selma).get(field);
    }

    @Test
    void writesTheMembersPhoneAndShowsWhatItReplaced() {
        stage.civi().row("Phone", 22).put("phone", "079 555 77 77");
        stage.mobile(selma, "+41795559988");
        outbox.workOff();

        assertThat(stage.theirMobile()).isEqualTo("+41795559988");
        assertThat(light("mobile").stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(light("mobile").otherValue()).contains("079 555 77 77");
    }

    @Test
    void takesTheSystemsGenderWhereThePolicySaysSoAndShowsWhatTheMemberHad() {
        stage.civi().row("Contact", 101).put("gender_id:name", "Other");
        stage.change("portal", "update member set gender = 'MALE' where id = ?", selma.value());
        outbox.workOff();

        assertThat(stage.one("select gender from member where id = ?", selma.value()))
                .isEqualTo("OTHER");
        assertThat(light("gender").stage()).isEqualTo(Stage.OVERWRITTEN);
        assertThat(light("gender").otherValue()).contains("MALE");
        assertThat(stage.one(
                        "select string_agg(distinct channel, ',') from change where member_id = ? "
                                + "and entity = 'member' and new_values ->> 'gender' = 'OTHER'",
                        selma.value()))
                .isEqualTo("crm");
    }

    @Test
    void asksTheOfficeAboutANameAndWritesNothingMeanwhile() {
        stage.civi().row("Contact", 101).put("last_name", "Brönnimann-Kunz");
        stage.lastName(selma, "Kunz");
        outbox.workOff();
        outbox.workOff();

        assertThat(light("last_name").stage()).isEqualTo(Stage.UNDECIDED);
        assertThat(light("last_name").otherValue()).contains("Brönnimann-Kunz");
        assertThat(stage.civi().row("Contact", 101).path("last_name").asString())
                .isEqualTo("Brönnimann-Kunz");
        assertThat(stage.one("select last_name from member where id = ?", selma.value()))
                .isEqualTo("Kunz");
    }

    @Test
    void lightsUpWhatAnImportPutInThePlaceOfTheMembersWord() {
        stage.mobile(selma, "+41795559988");
        outbox.workOff();
        stage.change("import", "update contact_point set value = '+41795550000' where member_id = ?", selma.value());

        assertThat(light("mobile").stage()).isEqualTo(Stage.OVERWRITTEN);
        assertThat(light("mobile").otherValue()).contains("+41795559988");
        outbox.workOff();
        assertThat(stage.theirMobile()).isEqualTo("+41795559988");
    }

    @Test
    void letsTheNextImportSeeNoDifferenceInWhatTheSystemAccepted() {
        stage.mobile(selma, "+41795559988");
        outbox.workOff();
        assertThat(stage.one("select mobile from import_seen_member where member_id = ?", selma.value()))
                .isEqualTo("+41795559988");
    }

    @Test
    void hasNoLightsForWhatNobodyChanged() {
        assertThat(lights.of(selma)).isEqualTo(Map.of());
    }
}
