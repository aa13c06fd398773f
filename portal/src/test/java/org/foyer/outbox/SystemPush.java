package org.foyer.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.foyer.remote.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the way back has to do with every member system, from the change in the portal to the light on the field. */
abstract class SystemPush extends OnTheWay {

    private static final Set<String> WRITES = Set.of("PUT", "PATCH");

    @BeforeEach
    void see() {
        stage.importSaw(selma, "mobile", "+41795550123");
        stage.importSaw(selma, "town", "Bern");
    }

    /** What the system says when another person has the e-mail already. */
    abstract String takenInItsWords();

    @Test
    void findsTheRecordByTheMemberNumberAndWritesWhatTheMemberChanged() {
        stage.mobile(selma, "+41795559988");
        moveTo("Thun");
        outbox.workOff();

        assertThat(stage.state(selma, "mobile")).isEqualTo("ACCEPTED");
        assertThat(stage.state(selma, "town")).isEqualTo("ACCEPTED");
        assertThat(digits(stage.theirMobile())).isEqualTo("41795559988");
        assertThat(stage.theirTown()).isEqualTo("Thun");
        assertThat(stage.one("select mobile from import_seen_member where member_id = ?", selma.value()))
                .as("the next import sees no difference")
                .isEqualTo("+41795559988");
    }

    @Test
    void keepsTheReasonOfARefusalInTheSystemsWordsAndTakesTheRest() {
        stage.change(
                "portal",
                "insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', 'loic@example.org', true)",
                selma.value());
        moveTo("Thun");
        outbox.workOff();

        assertThat(stage.state(selma, "email")).isEqualTo("REFUSED");
        assertThat(stage.one("select reason || ': ' || words from outbox_field where field = 'email'"))
                .isEqualTo("taken: " + takenInItsWords());
        assertThat(stage.state(selma, "town")).isEqualTo("ACCEPTED");
        assertThat(stage.theirTown()).isEqualTo("Thun");
    }

    @Test
    void asksTheOfficeAboutAnAddressThatBothSidesChangedAndWritesNothingMeanwhile() {
        stage.theyMoveHerTo("Köniz");
        moveTo("Thun");
        outbox.workOff();
        outbox.workOff();

        assertThat(stage.state(selma, "town")).isEqualTo("CONFLICT");
        assertThat(stage.theirTown()).isEqualTo("Köniz");
        assertThat(writings()).isZero();
    }

    @Test
    void stopsAtARefusedKeyUntilSomebodyResumes() {
        assertStopsAtARefusedKeyUntilSomebodyResumes();
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingWhateverTheSystemAnswers(Fault fault) {
        stage.mobile(selma, "+41795559988");
        stage.server.always(fault);
        outbox.workOff();
        assertThat(stage.state(selma, "mobile")).isEqualTo("WAITING");

        stage.server.well();
        stage.clock.pass(Duration.ofHours(2));
        states.resume();
        outbox.workOff();
        assertThat(stage.state(selma, "mobile")).isEqualTo("ACCEPTED");
    }

    @Test
    void writesOnceThoughItDiesBetweenWritingAndNoting() throws SQLException {
        stage.mobile(selma, "+41795559988");
        dieBetweenWritingAndNoting(() -> {});

        stage.clock.pass(Duration.ofMinutes(16));
        outbox.workOff();

        assertThat(stage.state(selma, "mobile")).isEqualTo("ACCEPTED");
        assertThat(digits(stage.theirMobile())).isEqualTo("41795559988");
        assertThat(writings()).isEqualTo(1);
    }

    @Test
    void findsOutWhatHappenedWhenTheAnswerToAWritingWasLost() {
        stage.one(
                "insert into outbox_record select name, ?, ? from outbox_system returning 'x'",
                selma.value(),
                record());
        stage.mobile(selma, "+41795559988");
        stage.server.fine(1).losingTheAnswer();
        outbox.workOff();
        assertThat(stage.state(selma, "mobile")).isEqualTo("WAITING");

        stage.clock.pass(Duration.ofMinutes(5));
        stage.server.well();
        outbox.workOff();
        assertThat(stage.state(selma, "mobile")).isEqualTo("ACCEPTED");
        assertThat(writings()).isEqualTo(1);
    }

    /** The id of Selma in the system. */
    abstract String record();

    private void moveTo(String town) {
        stage.change("portal", "update postal_address set town = ? where member_id = ?", town, selma.value());
    }

    private long writings() {
        return stage.requests().stream()
                .filter(request -> WRITES.contains(request.method()))
                .count();
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
