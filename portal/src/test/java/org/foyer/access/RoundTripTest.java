package org.foyer.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.access.Permission.MANAGE_CARDS;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/** What is remembered while one request is answered, and what never is. */
@SpringTest
@SignedInAs("76800001")
class RoundTripTest {

    @Autowired
    RoundTrip roundTrip;

    @Autowired
    Access access;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private MemberId me;
    private UnitId section;

    @BeforeEach
    void looksAfterTheCardsOfASection() {
        me = members.byNumber("76800001");
        section = members.section("7680");
        jdbc.sql("delete from office where member_id = ?").param(me.value()).update();
        members.office(me, section, MANAGE_CARDS);
    }

    @Test
    void asksTheDatabaseOnceInARequest() {
        duringARequest(() -> {
            assertThat(may()).isTrue();
            endsElsewhere();
            assertThat(may()).as("remembered").isTrue();
        });
        duringARequest(() -> assertThat(may()).as("by the next request").isFalse());
    }

    @Test
    void knowsAtOnceWhatTheRequestItselfChanged() {
        duringARequest(() -> {
            assertThat(may()).isTrue();
            transaction.executeWithoutResult(status -> ends());
            assertThat(may()).isFalse();
        });
    }

    @Test
    void goesByTheDatabaseInATransactionThatMayWrite() {
        duringARequest(() -> {
            assertThat(may()).isTrue();
            endsElsewhere();
            transaction.executeWithoutResult(status -> assertThat(may()).isFalse());
        });
    }

    @Test
    void remembersNothingOfAChangeThatWasTakenBack() {
        duringARequest(() -> {
            transaction.executeWithoutResult(status -> {
                ends();
                assertThat(may()).isFalse();
                status.setRollbackOnly();
            });
            assertThat(may()).isTrue();
        });
    }

    @Test
    void forgetsAnAccountThatTheRequestItselfLetGo() {
        duringARequest(() -> {
            assertThat(signedIn.person()).isPresent();
            String subject = subject();
            transaction.executeWithoutResult(status -> jdbc.sql("delete from account where subject = ?")
                    .param(subject)
                    .update());
            assertThat(signedIn.person()).isEmpty();
        });
    }

    @Test
    void remembersNothingOutsideOfRequests() {
        assertThat(may()).isTrue();
        endsElsewhere();
        assertThat(may()).isFalse();
    }

    private boolean may() {
        return access.may(MANAGE_CARDS).in(section).isGranted();
    }

    private String subject() {
        return signedIn.require().subject();
    }

    private void ends() {
        jdbc.sql("delete from office where member_id = ?").param(me.value()).update();
    }

    /** As somebody else does, on a thread and in a transaction of their own. */
    private void endsElsewhere() {
        CompletableFuture.runAsync(this::ends).join();
    }

    private void duringARequest(Runnable work) {
        try {
            roundTrip.doFilter(
                    new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> work.run());
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
