package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.audit.Looks;
import org.foyer.card.CardBatch.LeftOut;
import org.foyer.card.CardBatch.Size;
import org.foyer.listing.Condition;
import org.foyer.listing.Filter;
import org.foyer.listing.Layout;
import org.foyer.listing.Listing;
import org.foyer.member.ListField;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Cards of many members: who is in which file, who is missing and why, and what stays after a crash. */
@SpringTest
@TestPropertySource(properties = {"foyer.embedded.postgres.database=cardbatch", "db-scheduler.enabled=false"})
@SignedInAs("76100000")
class CardBatchTest {

    private static final AtomicInteger NEXT = new AtomicInteger(76_100_000);

    @Autowired
    CardBatches batches;

    @Autowired
    CardBatchPrint print;

    @Autowired
    CardDesk desk;

    @Autowired
    Listing listing;

    @Autowired
    Looks looks;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    private MemberId office;
    private UnitId section;

    @BeforeEach
    void anOfficeOfANewSection() {
        office = members.byNumber("76100000");
        section = members.section("B" + NEXT.incrementAndGet());
        members.office(office, section, Permission.MANAGE_CARDS, Permission.SEE_MEMBER);
        jdbc.sql("delete from card_batch").update();
    }

    @Test
    void putsAHouseholdIntoOneEnvelopeAndSortsForThePost() throws Exception {
        var household = jdbc.sql("insert into household default values returning id")
                .query(UUID.class)
                .single();
        living(member("Zoe", "Aebi", "de"), "Bergweg", "8000", "Zürich", "CH");
        for (String first : List.of("Ladina", "Andri")) {
            var one = living(member(first, "Caduff", "fr"), "Talweg", "3000", "Bern", "CH");
            jdbc.sql("update member set household_id = ?, household_main = ? where id = ?")
                    .params(household, first.equals("Ladina"), one.value())
                    .update();
        }
        living(member("Anna", "Weber", "de"), "Allee", "1010", "Wien", "AT");
        UUID id = begin(Size.SHEETS, null);
        assertThat(print.makeNext()).isTrue();
        assertThat(print.makeNext()).isFalse();

        assertThat(batches.find(id).orElseThrow().cards()).isEqualTo(4);
        try (var file = Loader.loadPDF(batches.take(id, 1).orElseThrow())) {
            assertThat(file.getNumberOfPages()).as("one sheet a letter").isEqualTo(3);
            var words = new PDFTextStripper();
            words.setEndPage(1);
            assertThat(words.getText(file)).contains("Anna Weber", "1010 Wien", "ÖSTERREICH");
            words.setStartPage(2);
            words.setEndPage(2);
            assertThat(words.getText(file)).contains("Ladina et Andri Caduff", "Talweg 7", "3000 Bern", "valable");
        }
    }

    @Test
    void listsWhoIsMissingWithTheReason() {
        member("Ohne", "Adresse", "de");
        var hidden = living(member("Ver", "Borgen", "de"), "Gasse", "3000", "Bern", "CH");
        jdbc.sql("insert into field_visibility (member_id, field, visibility) values (?, 'ADDRESS', 'NOBODY')")
                .param(hidden.value())
                .update();
        var left = living(member("Aus", "Getreten", "de"), "Gasse", "3000", "Bern", "CH");
        living(member("Hat", "Alles", "de"), "Gasse", "3000", "Bern", "CH");
        UUID id = begin(Size.SHEETS, null);
        jdbc.sql("update membership set to_date = ? where member_id = ?")
                .params(LocalDate.now().minusDays(1), left.value())
                .update();
        print.makeNext();

        assertThat(batches.leftOut(id, 0, 10))
                .extracting(CardBatch.Missing::name, CardBatch.Missing::why)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Ohne Adresse", LeftOut.NO_ADDRESS),
                        org.assertj.core.groups.Tuple.tuple("Ver Borgen", LeftOut.HIDDEN_ADDRESS),
                        org.assertj.core.groups.Tuple.tuple("Aus Getreten", LeftOut.NO_MEMBERSHIP));
        assertThat(batches.find(id).orElseThrow().cards()).isEqualTo(1);
    }

    @Test
    void makesAFileAgainWhoseMakingWasCutOff() throws Exception {
        for (int i = 0; i < 230; i++) {
            living(member("Vorname" + i, "Name" + i, "de"), "Weg" + i, "3000", "Bern", "CH");
        }
        UUID id = begin(Size.SMALL, null);
        print.makeNext();
        assertThat(batches.find(id).orElseThrow().made()).isEqualTo(1);
        assertThat(batches.find(id).orElseThrow().cards()).isEqualTo(CardBatchPlan.IN_A_PART);
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table card in share row exclusive mode");
            var cutOff = CompletableFuture.runAsync(print::makeNext);
            // to the database it is the same as the end of the process
            await().until(() -> jdbc.sql("""
                            select coalesce(bool_or(pg_terminate_backend(pid)), false) from pg_stat_activity
                            where wait_event_type = 'Lock' and datname = current_database() and query like 'insert into card %'""").query(Boolean.class).single());
            cutOff.join();
            holder.rollback();
        }
        var batch = batches.find(id).orElseThrow();
        assertThat(batch.hasFailed()).isTrue();
        assertThat(batch.cards()).as("nothing is half there").isEqualTo(CardBatchPlan.IN_A_PART);
        assertThat(print.makeNext()).as("at once").isFalse();

        jdbc.sql("update card_batch_part set failed_at = failed_at - interval '1 hour'")
                .update();
        assertThat(print.makeNext()).isTrue();
        assertThat(batches.find(id).orElseThrow().isMade()).isTrue();
        assertThat(batches.find(id).orElseThrow().cards()).isEqualTo(230);
        assertThat(count("select count(distinct card_id) from card_batch_member where batch_id = :id", id))
                .as("everybody once")
                .isEqualTo(230);
        assertThat(count(
                        "select count(*) from card where member_id in (select member_id from card_batch_member where batch_id = :id)",
                        id))
                .isEqualTo(230);
    }

    @Test
    void marksTheCardsAsSentAndLeavesThemOutNextTime() {
        var one = living(member("Eins", "Test", "de"), "Gasse", "3000", "Bern", "CH");
        UUID id = begin(Size.SHEETS, null);
        assertThatThrownBy(() -> batches.markSent(id)).isInstanceOf(IllegalStateException.class);
        print.makeNext();
        assertThat(batches.markSent(id)).isEqualTo(1);
        assertThat(batches.find(id).orElseThrow().sent()).isEqualTo(LocalDate.now());
        assertThat(desk.of(one).orElseThrow().current().sent()).isEqualTo(LocalDate.now());
        assertThat(count(
                        "select count(*) from change where member_id = :id and operation = 'update' and new_values ->> 'sent_on' is not null",
                        one.value()))
                .isEqualTo(1);
        assertThat(batches.begin(new NewCardBatch(section, Size.SHEETS, batches.currentSince(), null), Locale.GERMAN))
                .isInstanceOf(NewCardBatch.Nobody.class);
        assertThat(begin(Size.SHEETS, null)).isNotEqualTo(id);
    }

    @Test
    void leavesAReceiptWithWhoeverIsInAFileThatIsTaken() {
        var one = living(member("Eins", "Beleg", "de"), "Gasse", "3000", "Bern", "CH");
        var missing = member("Ohne", "Adresse", "de");
        UUID id = begin(Size.SHEETS, null);
        print.makeNext();
        assertThat(looks.countOf(one)).isZero();
        assertThat(batches.take(id, 1)).isPresent();
        assertThat(looks.receiptsOf(one, 0, 10).getFirst().look().fields())
                .contains(ListField.LAST_NAME.name(), ListField.STREET.name());
        assertThat(looks.countOf(missing)).isZero();
    }

    @Test
    void printsForThoseInASavedViewOnly() {
        member("Anders", "Heisst", "de");
        member("Gesucht", "Wird", "de");
        UUID view = listing.save(
                "Gesuchte" + section,
                Layout.usual()
                        .withFilter(Filter.of(new Condition(ListField.FIRST_NAME, Condition.Test.IS, "Gesucht"))));
        UUID id = begin(Size.SMALL, view);
        print.makeNext();
        assertThat(batches.find(id).orElseThrow().cards()).isEqualTo(1);
        assertThat(batches.find(id).orElseThrow().selection()).startsWith("Gesuchte");
    }

    @Test
    void isNotThereForTheOfficeOfAnotherSection() {
        living(member("Eins", "Fremd", "de"), "Gasse", "3000", "Bern", "CH");
        UUID id = begin(Size.SHEETS, null);
        print.makeNext();
        jdbc.sql("delete from office where member_id = ?").param(office.value()).update();
        members.office(office, members.section("B" + NEXT.incrementAndGet()), Permission.MANAGE_CARDS);
        assertThat(batches.find(id)).isEmpty();
        assertThat(batches.all()).isEmpty();
        assertThat(batches.take(id, 1)).isEmpty();
        assertThat(batches.leftOut(id, 0, 10)).isEmpty();
        assertThatThrownBy(() -> batches.markSent(id)).isInstanceOf(java.util.NoSuchElementException.class);
        batches.delete(id);
        assertThat(count("select count(*) from card_batch where id = :id", id)).isEqualTo(1);
        assertThatThrownBy(() -> begin(Size.SHEETS, null)).isInstanceOf(AccessRefusedException.class);
    }

    private UUID begin(Size size, UUID view) {
        var begun = batches.begin(new NewCardBatch(section, size, null, view), Locale.GERMAN);
        return ((NewCardBatch.Begun) begun).id();
    }

    private MemberId member(String first, String last, String language) {
        var member = members.member(String.valueOf(NEXT.incrementAndGet()), first, last, language);
        members.join(member, section);
        return member;
    }

    private MemberId living(MemberId member, String street, String postcode, String town, String country) {
        jdbc.sql("insert into postal_address (member_id, valid_from, street, house_number, postcode, town, country) "
                        + "values (?, date '2020-01-01', ?, '7', ?, ?, ?)")
                .params(member.value(), street, postcode, town, country)
                .update();
        return member;
    }

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }
}
