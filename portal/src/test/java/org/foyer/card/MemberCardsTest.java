package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs("76000001")
class MemberCardsTest {

    @Autowired
    private MemberCards cards;

    @Autowired
    private CardOffice office;

    @Autowired
    private CardVerifier verifier;

    @Autowired
    private StatusLists lists;

    @Autowired
    private Standings standings;

    @Autowired
    private TestMembers members;

    @Autowired
    private JdbcClient jdbc;

    private MemberId me;

    @BeforeEach
    void joins() {
        me = members.byNumber("76000001");
        members.join(me, members.section("7600"));
        jdbc.sql("update membership set to_date = null where member_id = ?")
                .param(me.value())
                .update();
        jdbc.sql("update member set household_id = null, deceased = false where id = ?")
                .param(me.value())
                .update();
        jdbc.sql("delete from card where member_id = ?").param(me.value()).update();
    }

    @Test
    void carriesOnesOwnCardAndItIsGood() {
        var card = cards.carried().getFirst();
        assertThat(card.standing().number()).isEqualTo("76000001");
        var verdict = (Verdict.Known) verifier.verify(text(card.code()));
        assertThat(verdict.isGood()).isTrue();
        assertThat(verdict.fresh()).isFalse();
        assertThat(verdict.people().getFirst().validUntil()).isEqualTo(card.validUntil());
        assertThat(QrCode.of(card.code()).version()).isLessThanOrEqualTo(CardSigner.LARGEST_VERSION);
    }

    @Test
    void tellsAFreshCodeFromOneForPrint() {
        var verdict = (Verdict.Known) verifier.verify(text(cards.fresh(me).orElseThrow()));
        assertThat(verdict.fresh()).isTrue();
        assertThat(verdict.isGood()).isTrue();
    }

    @Test
    void hasNoCodeWithoutAMembership() {
        String code = text(cards.carried().getFirst().code());
        jdbc.sql("update membership set to_date = ? where member_id = ?")
                .params(LocalDate.now().minusDays(1), me.value())
                .update();
        assertThat(cards.carried().getFirst().code()).isNull();
        assertThat(cards.fresh(me)).isEmpty();
        assertThat(answer(code)).isEqualTo(Verdict.Answer.NOT_A_MEMBER);
    }

    @Test
    void revokesALostCardAndGivesAnother() {
        String lost = text(cards.carried().getFirst().code());
        cards.reportLost(me);
        assertThat(answer(lost)).isEqualTo(Verdict.Answer.REVOKED);
        assertThat(answer(text(cards.carried().getFirst().code()))).isEqualTo(Verdict.Answer.GOOD);
    }

    @Test
    void doesNotKnowWhatItDidNotSign() {
        assertThat(verifier.verify("ABCDEFGH")).isInstanceOf(Verdict.Unknown.class);
        String code = text(cards.carried().getFirst().code());
        jdbc.sql("delete from card where member_id = ?").param(me.value()).update();
        assertThat(verifier.verify(code)).isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void carriesTheCardsOfOnesChildrenButNotOfAnotherGrownUp() {
        var household = jdbc.sql("insert into household default values returning id")
                .query(java.util.UUID.class)
                .single();
        var child = members.member("76000002", "Kind", "Test", "de");
        var partner = members.member("76000003", "Partner", "Test", "de");
        members.join(child, members.section("7600"));
        members.join(partner, members.section("7600"));
        for (var person : List.of(me, child, partner)) {
            jdbc.sql("update member set household_id = ?, birth_date = ? where id = ?")
                    .params(household, LocalDate.now().minusYears(person.equals(child) ? 9 : 40), person.value())
                    .update();
        }
        assertThat(cards.carried()).extracting(card -> card.standing().member()).containsExactly(me, child);
        assertThatThrownBy(() -> cards.fresh(partner)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> cards.reportLost(partner)).isInstanceOf(AccessRefusedException.class);

        String both = text(cards.household().orElseThrow());
        assertThat(((Verdict.Known) verifier.verify(both)).isGood()).isTrue();
        cards.reportLost(child);
        assertThat(((Verdict.Known) verifier.verify(both)).people())
                .extracting(Verdict.Judged::answer)
                .containsExactly(Verdict.Answer.GOOD, Verdict.Answer.REVOKED);
    }

    @Test
    void letsTheOfficeOfTheUnitRevokeAndNobodyElse() {
        String code = text(cards.carried().getFirst().code());
        assertThatThrownBy(() -> office.revoke(me, "verloren")).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> office.forPrint(List.of(me))).isInstanceOf(AccessRefusedException.class);
        members.office(me, members.section("7600"), Permission.MANAGE_CARDS);
        try {
            assertThatThrownBy(() -> office.revoke(me, " ")).isInstanceOf(IllegalArgumentException.class);
            assertThat(office.revoke(me, "Missbrauch")).isTrue();
            assertThat(answer(code)).isEqualTo(Verdict.Answer.REVOKED);
            assertThat(office.forPrint(List.of(me))).hasSize(1);
        } finally {
            jdbc.sql("delete from office where member_id = ?").param(me.value()).update();
        }
    }

    @Test
    void saysTheSameInTheStatusList() {
        cards.carried();
        var others = List.of(
                members.member("76000011", "Ohne", "Mitgliedschaft", "de"),
                members.member("76000012", "Gute", "Karte", "de"),
                members.member("76000013", "Verstorbene", "Person", "de"));
        members.join(others.get(1), members.section("7600"));
        members.join(others.get(2), members.section("7600"));
        jdbc.sql("update member set deceased = true where number = '76000013'").update();
        for (var member : others) {
            jdbc.sql("insert into card (member_id, issued_at) values (?, now()) on conflict do nothing")
                    .param(member.value())
                    .update();
        }
        var notGood = standings.notGood();
        var found = standings.of(others);
        for (var member : others) {
            long index = jdbc.sql("select index from card where member_id = ? and revoked_at is null")
                    .param(member.value())
                    .query(Long.class)
                    .single();
            assertThat(notGood.get((int) index))
                    .as(found.get(member).number())
                    .isEqualTo(!found.get(member).isGood());
        }
        assertThat(Set.copyOf(others.stream().map(it -> found.get(it).isGood()).toList()))
                .containsExactlyInAnyOrder(true, false);
        assertThat(lists.current().jwt()).isNotEmpty();
    }

    private Verdict.Answer answer(String code) {
        return ((Verdict.Known) verifier.verify(code)).people().getFirst().answer();
    }

    private static String text(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
