package org.foyer.hut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.LocalNames;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Huts and their prices. */
@Repository
class HutTable {

    private final JdbcClient jdbc;
    private final LocalNames names;

    HutTable(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** All huts that are open, by their number. */
    List<Hut> all(String currency) {
        Map<UUID, Map<String, BigDecimal>> prices = new HashMap<>();
        jdbc.sql("select unit_id, tariff, amount from hut_price where currency = ?")
                .param(currency)
                .query(row -> {
                    prices.computeIfAbsent(row.getObject("unit_id", UUID.class), any -> new HashMap<>())
                            .put(row.getString("tariff"), row.getBigDecimal("amount"));
                });
        return jdbc.sql("select id, number, name from unit where kind = 'HUT' and dissolved_on is null order by number")
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Hut(
                            new UnitId(id),
                            row.getString("number"),
                            names.read(row.getString("name")),
                            prices.getOrDefault(id, Map.of()));
                })
                .list();
    }

    /** The section that owns the hut. */
    Optional<UnitId> ownerOf(UnitId hut) {
        return jdbc.sql("select owner_id from unit where id = ? and kind = 'HUT'")
                .param(hut.value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(it -> it)
                .map(UnitId::new);
    }

    boolean isHut(UnitId unit) {
        return jdbc.sql("select count(*) from unit where id = ? and kind = 'HUT'")
                        .param(unit.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void price(UnitId hut, String tariff, BigDecimal amount, String currency) {
        jdbc.sql("""
                        insert into hut_price (unit_id, tariff, amount, currency) values (:hut, :tariff, :amount, :currency)
                        on conflict (unit_id, tariff) do update set amount = excluded.amount, currency = excluded.currency
                        where (hut_price.amount, hut_price.currency) is distinct from (excluded.amount, excluded.currency)""")
                .param("hut", hut.value())
                .param("tariff", tariff)
                .param("amount", amount)
                .param("currency", currency)
                .update();
    }

    void withoutPrice(UnitId hut, String tariff) {
        jdbc.sql("delete from hut_price where unit_id = ? and tariff = ?")
                .params(hut.value(), tariff)
                .update();
    }

    /** The names of all units that a membership can be in, as cards write them, by their number. */
    Map<String, Object> sections() {
        Map<String, Object> sections = new HashMap<>();
        jdbc.sql("""
                        select number, card_name, name from unit
                        where kind in ('NATIONAL', 'REGION', 'SECTION', 'LOCAL_GROUP') and dissolved_on is null""").query(row -> {
            String onCard = row.getString("card_name");
            sections.put(
                    row.getString("number"),
                    onCard == null ? Names.compact(names.read(row.getString("name"))) : onCard);
        });
        return sections;
    }

    /** The codes of all membership categories. */
    List<String> categories() {
        return new ArrayList<>(jdbc.sql("select code from membership_category order by code")
                .query(String.class)
                .list());
    }
}
