package org.foyer.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.foyer.connector.WriteResult.Accepted;
import org.foyer.connector.WriteResult.Misconfigured;
import org.foyer.connector.WriteResult.Unavailable;
import org.foyer.remote.Fault;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteProperties;
import org.foyer.remote.RemoteSettings;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.RemoteUnavailableException;
import org.foyer.remote.SettableClock;
import org.foyer.remote.StubServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every client must do when its system breaks. */
abstract class CrmClientFaults {

    /** No long waits, for the tests move the clock. */
    protected final SettableClock clock = new SettableClock();

    protected final StubServer server = new StubServer(this::answer);
    protected final RemoteProperties settings = RemoteSettings.impatient(server.url());
    protected final RemoteSystem system = new RemoteSystem(title(), settings, clock);

    @AfterEach
    void stop() {
        system.close();
        server.close();
    }

    /** What the system calls itself in messages. */
    abstract String title();

    /** How the system answers while it is well. */
    abstract StubServer.Reply answer(StubServer.Seen request);

    abstract CrmClient client();

    /** The id of Selma Brönnimann in this system. */
    abstract String selma();

    /** How many requests go out before the one that writes. */
    abstract int requestsBeforeWriting();

    private static List<FieldChange> newMobile() {
        return List.of(new FieldChange(CrmField.MOBILE, "079 555 01 23", "079 555 99 88"));
    }

    @ParameterizedTest
    @EnumSource
    void neverTakesABrokenAnswerForAnEmptyPage(Fault fault) {
        server.always(fault);

        assertThatThrownBy(() -> client().page(null, null)).isInstanceOf(expected(fault));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatToDoWhenAWritingMeetsAFault(Fault fault) {
        server.always(fault);

        WriteResult result = client().write(selma(), newMobile());

        boolean stop = expected(fault).equals(RemoteMisconfiguredException.class);
        assertThat(result).isInstanceOf(stop ? Misconfigured.class : Unavailable.class);
    }

    @Test
    void passesOnHowLongTheSystemWantsToBeLeftAlone() {
        server.always(Fault.BUSY_503);

        WriteResult result = client().write(selma(), newMobile());

        assertThat(((Unavailable) result).retryAfter()).contains(Duration.ofMinutes(2));
    }

    @Test
    void goesOnWhereItWasWhenTheSystemIsBack() {
        String cursor = client().page(null, null).next().orElseThrow();
        server.always(Fault.HTML_200);
        assertThatThrownBy(() -> client().page(cursor, null)).isInstanceOf(RemoteException.class);

        server.well();

        assertThat(client().page(cursor, null).records()).isNotEmpty();
    }

    @Test
    void doesNotWriteTwiceWhenTheAnswerWasLost() {
        server.fine(requestsBeforeWriting()).losingTheAnswer().always(Fault.SILENCE);
        assertThat(client().write(selma(), newMobile())).isInstanceOf(Unavailable.class);
        server.well();
        int before = server.seen().size();

        WriteResult second = client().write(selma(), newMobile());

        assertThat(second).isInstanceOf(Accepted.class);
        assertThat(server.seen().size() - before).isEqualTo(requestsBeforeWriting());
    }

    @Test
    void showsNoPersonalDataInTexts() {
        CrmRecord selma = client().read(selma()).orElseThrow();

        assertThat(selma + " " + selma.person() + selma.contactPoints() + selma.addresses() + selma.source()
                        + newMobile())
                .doesNotContain("Selma", "example.org", "Bern", "555");
    }

    private static Class<? extends RemoteException> expected(Fault fault) {
        return switch (fault) {
            case SILENCE, ERROR_500, BUSY_503, CUT_CONNECTION, DRIP -> RemoteUnavailableException.class;
            case UNAUTHORISED_TEXT, REDIRECT -> RemoteMisconfiguredException.class;
            case HTML_200, CUT_JSON, ENDLESS, WRONG_CHARSET -> RemoteGarbledException.class;
        };
    }
}
