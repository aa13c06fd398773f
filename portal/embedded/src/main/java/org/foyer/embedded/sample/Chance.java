package org.foyer.embedded.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time. */
class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** @return from the first number to the last, both included */
    int from(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    int around(int middle, int spread, int least, int most) {
        return Math.clamp(Math.round(middle + random.nextGaussian() * spread), least, most);
    }

    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(Math.max(1, ChronoUnit.DAYS.between(first, last) + 1)));
    }

    LocalDate bornAt(int age, LocalDate today) {
        return today.minusYears(age).minusDays(random.nextInt(364));
    }

    /** Digits that no telephone company hands out, in the form that people write. */
    String phone(String country) {
        return country.equals("NL")
                ? "+31 6 1000 " + four()
                : "+41 7" + from(6, 9) + " 000 %02d %02d".formatted(random.nextInt(100), random.nextInt(100));
    }

    String landline() {
        return "+41 " + of(List.of("31", "81", "21", "91", "44"))
                + " 000 %02d %02d".formatted(random.nextInt(100), random.nextInt(100));
    }

    private String four() {
        return "%04d".formatted(random.nextInt(10_000));
    }
}
