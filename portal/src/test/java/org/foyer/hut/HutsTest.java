package org.foyer.hut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs("76500001")
class HutsTest {

    @Autowired
    private Huts huts;

    @Autowired
    private HutTable table;

    @Autowired
    private TestMembers members;

    @Autowired
    private JdbcClient jdbc;

    private UnitId section;
    private UnitId hut;
    private UnitId foreign;

    @BeforeEach
    void twoHutsOfTwoSections() {
        section = members.section("7651");
        hut = hut("7651H", null, section);
        foreign = hut("7652H", members.section("7652"), members.section("7652"));
        jdbc.sql("delete from office where member_id = ?")
                .param(members.byNumber("76500001").value())
                .update();
        jdbc.sql("delete from hut_price where unit_id in (?, ?)")
                .params(hut.value(), foreign.value())
                .update();
    }

    @Test
    void letsAWardenSetThePricesOfTheirHut() {
        members.office(members.byNumber("76500001"), hut, Permission.RUN_HUT);
        price(hut, "MEMBER", "32");
        price(hut, "GUEST", "48.50");
        assertThat(huts.mine()).singleElement().satisfies(mine -> {
            assertThat(mine.prices()).hasSize(2);
            assertThat(mine.prices().get("GUEST")).isEqualByComparingTo("48.50");
        });
        huts.price(hut, Map.of("GUEST", Optional.empty()));
        assertThat(huts.mine().getFirst().prices()).containsOnlyKeys("MEMBER");
        assertThat(jdbc.sql("select count(*) from change where entity = 'hut_price' and new_values ->> 'unit_id' = ?")
                        .param(hut.toString())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void letsTheSectionThatOwnsAHutDoSoAsWell() {
        members.office(members.byNumber("76500001"), section, Permission.RUN_HUT);
        price(hut, "MEMBER", "30");
        assertThat(huts.mine()).extracting(Hut::number).containsExactly("7651H");
    }

    @Test
    void refusesTheWardenOfAnotherHut() {
        members.office(members.byNumber("76500001"), hut, Permission.RUN_HUT);
        assertThatThrownBy(() -> price(foreign, "MEMBER", "1")).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> price(section, "MEMBER", "1")).isInstanceOf(AccessRefusedException.class);
        assertThat(table.all("CHF").stream()
                        .filter(it -> it.id().equals(foreign))
                        .findFirst()
                        .orElseThrow()
                        .prices())
                .isEmpty();
    }

    @Test
    void refusesWhoeverLooksAfterMembersButNotAfterHuts() {
        members.office(members.byNumber("76500001"), section, Permission.EDIT_MEMBER, Permission.MANAGE_CARDS);
        assertThat(huts.isOpenToMe()).isFalse();
        assertThat(huts.mine()).isEmpty();
        assertThatThrownBy(() -> price(hut, "MEMBER", "1")).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void refusesWhatIsNoPriceAndNoTariff() {
        members.office(members.byNumber("76500001"), hut, Permission.RUN_HUT);
        for (String wrong : new String[] {"-1", "10000", "1.234"}) {
            assertThatThrownBy(() -> price(hut, "MEMBER", wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> price(hut, "DOG", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    private void price(UnitId of, String tariff, String amount) {
        huts.price(of, Map.of(tariff, Optional.of(new BigDecimal(amount))));
    }

    private UnitId hut(String number, @Nullable UnitId parent, UnitId owner) {
        jdbc.sql("""
                        insert into unit (number, kind, name, parent_id, owner_id)
                        values (:number, 'HUT', jsonb_build_object('de', 'Hütte ' || :number), :parent, :owner)
                        on conflict (number) do nothing""")
                .param("number", number)
                .param("parent", (parent == null ? members.top() : parent).value())
                .param("owner", owner.value())
                .update();
        return new UnitId(jdbc.sql("select id from unit where number = ?")
                .param(number)
                .query(UUID.class)
                .single());
    }
}
