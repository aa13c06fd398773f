package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.zip.InflaterInputStream;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.MemberMerge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The status list of this node holds a revocation from its commit on, whoever asked for the list while it was being done. */
@SpringTest
@SignedInAs("76400001")
class RevocationCommitTest {

    @Autowired
    MemberCards cards;

    @Autowired
    CardDesk desk;

    @Autowired
    CardMerging merging;

    @Autowired
    StatusLists lists;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private MemberId me;
    private int place;

    @BeforeEach
    void carriesAGoodCard() {
        me = members.byNumber("76400001");
        members.join(me, members.section("7640"));
        jdbc.sql("delete from card where member_id = ?").param(me.value()).update();
        cards.carried();
        place = jdbc.sql("select index from card where member_id = ? and revoked_at is null")
                .param(me.value())
                .query(Integer.class)
                .single();
        lists.renew();
    }

    @Test
    void listsALostCard() {
        isListedFromTheCommitOn(() -> cards.reportLost(me));
    }

    @Test
    void listsACardThatTheOfficeRevokes() {
        members.office(me, members.section("7640"), Permission.MANAGE_CARDS);
        isListedFromTheCommitOn(() -> desk.revoke(me, "Missbrauch"));
    }

    @Test
    void listsTheCardOfAnEntryThatIsTakenUpInAnother() {
        var stays = members.member("76400002", "Bleibt", "Test", "de");
        isListedFromTheCommitOn(() -> merging.move(new MemberMerge(stays, me, Set.of())));
    }

    @Test
    void forgetsARevocationThatWasTakenBack() {
        transaction.executeWithoutResult(status -> {
            cards.reportLost(me);
            assertThat(isListed()).as("within the transaction").isTrue();
            status.setRollbackOnly();
        });
        assertThat(isListed()).isFalse();
    }

    private void isListedFromTheCommitOn(Runnable revokes) {
        transaction.executeWithoutResult(status -> {
            revokes.run();
            assertThat(CompletableFuture.supplyAsync(this::isListed).join())
                    .as("before the commit, to others")
                    .isFalse();
        });
        assertThat(isListed()).as("after the commit").isTrue();
    }

    private boolean isListed() {
        var packed = lists.current().list().compressed();
        try (var bits = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return BitSet.valueOf(bits.readAllBytes()).get(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
