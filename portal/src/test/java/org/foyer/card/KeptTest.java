package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final Kept<Integer> kept = new Kept<>();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesNothingAnewWhileItIsGood() {
        assertThat(kept.get(it -> true, made::incrementAndGet)).isEqualTo(1);
        assertThat(kept.get(it -> true, made::incrementAndGet)).isEqualTo(1);
        assertThat(kept.get(it -> false, made::incrementAndGet)).isEqualTo(2);
        kept.renew();
        assertThat(kept.get(it -> true, made::incrementAndGet)).isEqualTo(3);
    }

    @Test
    void keepsNothingThatWasBeingMadeWhenItsSourceChanged() {
        int overtaken = kept.get(it -> true, () -> {
            kept.renew();
            return made.incrementAndGet();
        });
        assertThat(overtaken).isEqualTo(1);
        assertThat(kept.get(it -> true, made::incrementAndGet)).isEqualTo(2);
    }
}
