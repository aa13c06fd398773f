package org.foyer.door.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.foyer.door.Desk;
import org.foyer.values.Texts;
import org.foyer.widgets.LightState;
import org.springframework.stereotype.Component;

/** Says how the device of a desk is doing. */
@Component
class DeskStates {

    /** A device calls every few seconds; one that was silent so long has no network or sleeps. */
    private static final Duration SILENT = Duration.ofMinutes(1);

    private static final Duration CLOCK_OFF = Duration.ofMinutes(1);

    private final Texts texts;
    private final Clock clock;

    DeskStates(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A state with its words. */
    record Shown(LightState light, String words) {}

    Shown of(Desk desk, Locale locale) {
        Instant seen = desk.seenAt();
        if (desk.revokedAt() != null) {
            return new Shown(LightState.REFUSED, texts.get(locale, "door.desk.state.revoked"));
        }
        if (desk.enrolledAt() == null || seen == null) {
            Instant until = desk.codeUntil();
            return new Shown(
                    LightState.WAITING,
                    until != null && until.isAfter(clock.instant())
                            ? texts.get(locale, "door.desk.state.code", time(until, locale))
                            : texts.get(locale, "door.desk.state.none"));
        }
        return isSilent(seen)
                ? new Shown(LightState.WAITING, texts.get(locale, "door.desk.state.silent", time(seen, locale)))
                : new Shown(LightState.SAVED, texts.get(locale, "door.desk.state.connected"));
    }

    /** What somebody at the desk has to know; empty where all is well. */
    Optional<String> warning(Desk desk, Locale locale) {
        Duration off = Duration.ofMillis(desk.skewMillis());
        if (desk.revokedAt() != null || desk.enrolledAt() == null || off.abs().compareTo(CLOCK_OFF) <= 0) {
            return Optional.empty();
        }
        return Optional.of(texts.get(
                locale,
                off.isNegative() ? "door.desk.clock.ahead" : "door.desk.clock.behind",
                off.abs().toMinutes()));
    }

    /** All that a row says, so that it is drawn anew only when it says something else: whoever stands on a button stays there. */
    String said(Desk desk, Locale locale) {
        return String.join(
                "\n",
                desk.id().toString(),
                desk.name(),
                String.valueOf(desk.part()),
                desk.cardsFrom() + "-" + desk.cardsTo(),
                String.valueOf(desk.device()),
                String.valueOf(desk.waiting()),
                of(desk, locale).words(),
                warning(desk, locale).orElse(""));
    }

    String time(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(clock.getZone()));
    }

    private boolean isSilent(Instant seen) {
        return seen.plus(SILENT).isBefore(clock.instant());
    }
}
