package org.foyer.hut;

import static org.foyer.access.Permission.RUN_HUT;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.values.UnitId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The huts of the signed-in person, and what guests pay there. A hut is looked after by its wardens and by the section that owns it. */
@Service
@EnableConfigurationProperties(HutProperties.class)
public class Huts {

    /** The highest price. */
    public static final BigDecimal HIGHEST = new BigDecimal("9999.99");

    private final Access access;
    private final HutTable table;
    private final HutProperties properties;
    private final HutPacks packs;

    Huts(Access access, HutTable table, HutProperties properties, HutPacks packs) {
        this.access = access;
        this.table = table;
        this.properties = properties;
        this.packs = packs;
    }

    /** Whether the signed-in person looks after any hut. */
    public boolean isOpenToMe() {
        return access.may(RUN_HUT).anywhere().isGranted();
    }

    /** The huts that the signed-in person looks after. */
    @Transactional(readOnly = true)
    public List<Hut> mine() {
        return isOpenToMe()
                ? table.all(currency().getCurrencyCode()).stream()
                        .filter(hut -> mayRun(hut.id()))
                        .toList()
                : List.of();
    }

    /** The tariffs of the association, in their order. */
    public List<Tariff> tariffs() {
        return properties.tariffs().stream().map(HutProperties.Written::tariff).toList();
    }

    /** Of all prices. */
    public Currency currency() {
        return properties.currency();
    }

    /**
     * Sets the prices of a hut; scanners know them with the next pack.
     *
     * @param prices by the code of the tariff; empty takes the price away
     * @throws org.foyer.access.AccessRefusedException when they do not look after this hut
     * @throws IllegalArgumentException when a price is below zero, too high or finer than a hundredth, a tariff unknown, or the unit no hut
     */
    @Transactional
    public void price(UnitId hut, Map<String, Optional<BigDecimal>> prices) {
        if (!mayRun(hut)) {
            access.may(RUN_HUT).in(hut).orThrow();
        }
        if (!table.isHut(hut)) {
            throw new IllegalArgumentException("Not a hut: " + hut);
        }
        prices.forEach((tariff, amount) -> {
            if (tariffs().stream().noneMatch(it -> it.code().equals(tariff))) {
                throw new IllegalArgumentException("No tariff " + tariff);
            }
            if (amount.isPresent() && !isPrice(amount.get())) {
                throw new IllegalArgumentException("No price: " + amount.get());
            }
            amount.ifPresentOrElse(
                    it -> table.price(hut, tariff, it, currency().getCurrencyCode()),
                    () -> table.withoutPrice(hut, tariff));
        });
        packs.renew();
    }

    /** Whether an amount can be a price: from zero to {@link #HIGHEST}, in hundredths. */
    public static boolean isPrice(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.compareTo(HIGHEST) <= 0
                && amount.stripTrailingZeros().scale() <= 2;
    }

    private boolean mayRun(UnitId hut) {
        return access.may(RUN_HUT).in(hut).isGranted()
                || table.ownerOf(hut)
                        .filter(owner -> access.may(RUN_HUT).in(owner).isGranted())
                        .isPresent();
    }
}
