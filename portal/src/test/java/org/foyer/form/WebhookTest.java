package org.foyer.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.foyer.access.Accounts;
import org.foyer.form.OpenAnswer.Delivery;
import org.foyer.remote.Fault;
import org.foyer.remote.StubServer;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Answers on their way to a real HTTP server that breaks in many ways. */
@SpringTest
@TestPropertySource(
        properties = {
            "foyer.embedded.postgres.database=formhook",
            "db-scheduler.polling-interval=100ms",
            "foyer.form.webhook-retry.attempts=3",
            "foyer.form.webhook-retry.first-pause=20ms",
            "foyer.form.webhook-retry.longest-pause=50ms",
            "foyer.form.webhooks.huts.secret=" + WebhookTest.SECRET,
            "foyer.form.webhooks.huts.remote.allow-plain-http=true",
            "foyer.form.webhooks.huts.remote.timeout=300ms",
            "foyer.form.webhooks.huts.remote.max-answer=100KB",
            "foyer.form.webhooks.huts.remote.failures-to-open=1000",
            "foyer.form.webhooks.tours.secret=" + WebhookTest.SECRET,
            "foyer.form.webhooks.tours.remote.allow-plain-http=true"
        })
class WebhookTest {

    static final String SECRET = "a-secret-of-the-hut-system";
    private static final StubServer SERVER = new StubServer(seen -> StubServer.Reply.text(204, ""));

    @Autowired
    Deliveries deliveries;

    @Autowired
    AnswerRouting routing;

    @Autowired
    Answers answers;

    @Autowired
    AnswerDesk desk;

    @Autowired
    AnswerWork work;

    @Autowired
    OldAnswers old;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JsonMapper json;

    @Autowired
    TestMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private DeskWorld world;
    private MemberId secretary;
    private UUID answer;
    private int before;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("foyer.form.webhooks.huts.remote.base-url", () -> SERVER.url() + "/hooks/damage");
        properties.add("foyer.form.webhooks.tours.remote.base-url", () -> SERVER.url() + "/hooks/tours");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void anAnswer() {
        world = new DeskWorld(jdbc, members, accounts);
        secretary = world.holder("Beat", world.section(), "SECRETARY");
        answer = world.answer(world.member("Anna"), world.section(), "Der Ofen");
        world.file(answer, "Ofen.pdf");
        SERVER.well();
        before = SERVER.seen().size();
    }

    @Test
    void handsOverTheAnswerSigned() throws Exception {
        send("huts");
        await().until(() -> delivery().state() == Delivery.State.DELIVERED);
        var seen = SERVER.last();
        assertThat(seen.method() + " " + seen.path()).isEqualTo("POST /hooks/damage");
        assertThat(seen.header("content-type")).startsWith("application/json");
        assertThat(seen.header("x-foyer-delivery")).isEqualTo(delivery().id().toString());
        assertSigned(seen);
        var body = json.readTree(seen.body());
        assertThat(body.path("format").asString()).isEqualTo("foyer.form-answer/1");
        assertThat(body.path("delivery").asString()).isEqualTo(delivery().id().toString());
        assertThat(body.at("/answers/0/values/0").asString()).isEqualTo("Der Ofen");
        assertThat(body.at("/answers/1/words").asString()).isEqualTo("Firnhütte");
        assertThat(body.at("/files/0/name").asString()).isEqualTo("Ofen.pdf");
        assertThat(body.at("/office/unit").asString()).isEqualTo("FD1");
        assertThat(body.path("url").asString()).endsWith("/office/forms/" + answer);
        assertThat(payload()).as("what was said is not kept a second time").isNull();
    }

    @Test
    void countsAnyAnswerOfTheTwoHundredsAsTaken() {
        SERVER.next(Fault.HTML_200);
        send("huts");
        await().until(() -> delivery().state() == Delivery.State.DELIVERED);
    }

    @Test
    void triesAgainUnderTheSameDeliveryUntilItIsTaken() throws Exception {
        SERVER.next(Fault.ERROR_500, Fault.CUT_CONNECTION);
        send("huts");
        await().atMost(Duration.ofSeconds(20)).until(() -> delivery().state() == Delivery.State.DELIVERED);
        var seen = SERVER.seen().subList(before, SERVER.seen().size());
        assertThat(seen).hasSize(3);
        assertThat(seen)
                .extracting(each -> each.header("x-foyer-delivery"))
                .containsOnly(delivery().id().toString());
        assertThat(seen)
                .extracting(StubServer.Seen::body)
                .containsOnly(seen.getFirst().body());
        for (var each : seen) {
            assertSigned(each);
        }
    }

    @Test
    void leavesASystemAloneForAsLongAsItAsks() {
        SERVER.next(Fault.BUSY_503);
        send("tours");
        await().until(() -> delivery().attempts() == 1);
        assertThat(delivery().state()).isEqualTo(Delivery.State.WAITING);
        assertThat(delivery().nextAt()).isAfter(Instant.now().plusSeconds(100));
    }

    @Test
    void neverFollowsARedirectAndGivesUpInTheEnd() {
        SERVER.always(Fault.REDIRECT);
        send("huts");
        await().atMost(Duration.ofSeconds(20)).until(() -> delivery().state() == Delivery.State.FAILED);
        assertThat(delivery().problem()).isEqualTo("refused");
        assertThat(SERVER.seen()).hasSize(before + 3);
    }

    @Test
    void letsASystemThatNeverAnswersKeepNobodyWaiting() {
        SERVER.always(Fault.SILENCE);
        var begin = Instant.now();
        send("huts");
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(2));
        await().atMost(Duration.ofSeconds(20)).until(() -> delivery().state() == Delivery.State.FAILED);
        assertThat(delivery().problem()).isEqualTo("unreachable");
    }

    @Test
    void readsNoMoreOfAnEndlessAnswerThanItHasTo() {
        SERVER.next(Fault.ENDLESS);
        send("huts");
        await().atMost(Duration.ofSeconds(20)).until(() -> delivery().state() == Delivery.State.DELIVERED);
    }

    @Test
    void letsOfficialsSendAgainWhatASystemRefused() {
        send("nobody-set-this-up");
        await().until(() -> delivery().state() == Delivery.State.FAILED);
        assertThat(delivery().problem()).isEqualTo("unknown");
        var row = world.as(secretary, () -> desk.find(DeskFilter.usual(), 0, 10, Locale.GERMAN))
                .getFirst();
        assertThat(row.undelivered()).isTrue();
        jdbc.sql("update form_delivery set webhook = 'huts'").update();
        assertThat(world.as(secretary, () -> work.sendAgain(answer))).isEqualTo(1);
        await().until(() -> delivery().state() == Delivery.State.DELIVERED);
        assertThat(world.as(secretary, () -> desk.open(answer, Locale.GERMAN).orElseThrow())
                        .steps()
                        .getFirst()
                        .what())
                .isEqualTo(OpenAnswer.What.SENT_AGAIN);
    }

    @Test
    void sendsNothingOfWhatWasNotStored() {
        transactions.executeWithoutResult(status -> {
            deliveries.queue(answers.find(answer).orElseThrow(), "huts");
            status.setRollbackOnly();
        });
        send("huts");
        await().until(() -> delivery().state() == Delivery.State.DELIVERED);
        assertThat(SERVER.seen()).hasSize(before + 1);
    }

    @Test
    void forgetsWhatWaitsWhenTheAnswerIsDeleted() {
        SERVER.always(Fault.ERROR_500);
        send("huts");
        jdbc.sql("update form_answer set delete_on = current_date").update();
        assertThat(old.delete(DeskWorld.TODAY)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from form_delivery")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from form_answer_file")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void send(String webhook) {
        transactions.executeWithoutResult(status ->
                routing.route(answers.find(answer).orElseThrow(), new Form.Handling(false, webhook, false, 365)));
    }

    private Delivery delivery() {
        return deliveries.of(answer).getFirst();
    }

    private String payload() {
        return jdbc.sql("select payload from form_delivery")
                .query((row, number) -> Map.of("payload", String.valueOf(row.getString("payload"))))
                .single()
                .get("payload")
                .transform(text -> "null".equals(text) ? null : text);
    }

    /** As a receiver does who knows RFC 2104 and the guide, and nothing of our code. */
    private static void assertSigned(StubServer.Seen seen) throws GeneralSecurityException {
        var parts = seen.header("x-foyer-signature").split("[=,]");
        assertThat(parts[0]).isEqualTo("t");
        assertThat(parts[2]).isEqualTo("v1");
        assertThat(Long.parseLong(parts[1]))
                .isBetween(
                        Instant.now().minusSeconds(60).getEpochSecond(),
                        Instant.now().plusSeconds(1).getEpochSecond());
        assertThat(parts[3]).isEqualTo(hmac(SECRET, parts[1] + "." + seen.body()));
    }

    private static String hmac(String secret, String text) throws GeneralSecurityException {
        var key = new byte[64];
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, key, 0, bytes.length);
        return HexFormat.of().formatHex(hash(key, 0x5c, hash(key, 0x36, text.getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] hash(byte[] key, int pad, byte[] rest) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (byte each : key) {
            digest.update((byte) (each ^ pad));
        }
        return digest.digest(rest);
    }
}
