package org.foyer.profile.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.foyer.member.FieldState;
import org.foyer.member.FieldState.Stage;
import org.foyer.widgets.LightState;
import org.jspecify.annotations.Nullable;

/** What the member administration has made of the fields of the page, in words. */
final class CrmLights {

    private final Supplier<Map<String, FieldState>> source;
    private final ZoneId zone;
    private Map<String, FieldState> states;

    CrmLights(Supplier<Map<String, FieldState>> source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
        this.states = source.get();
    }

    /** A light and its words. */
    record Shown(LightState state, String words) {}

    /** Reads the states anew, after something was saved. */
    void refresh() {
        states = source.get();
    }

    /**
     * The light of an input that stands for these fields: of the one that needs attention most.
     *
     * @param words says a value of the other side as people write it
     */
    Optional<Shown> of(Collection<String> fields, UnaryOperator<String> words) {
        return fields.stream()
                .map(states::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(state -> urgency(state.stage())))
                .map(state -> shown(state, state.otherValue().map(words).orElse("")));
    }

    private static int urgency(Stage stage) {
        return switch (stage) {
            case REFUSED -> 0;
            case OVERWRITTEN -> 1;
            case UNDECIDED -> 2;
            case WAITING -> 3;
            case HANDED_OVER -> 4;
            case ACCEPTED -> 5;
        };
    }

    private Shown shown(FieldState state, String other) {
        String day = day(state.since());
        return switch (state.stage()) {
            case WAITING -> new Shown(LightState.WAITING, translate("waiting", day));
            case HANDED_OVER -> new Shown(LightState.WAITING, translate("handed-over", day));
            case UNDECIDED ->
                new Shown(
                        LightState.WAITING,
                        other.isEmpty() ? translate("undecided.emptied") : translate("undecided", other));
            case ACCEPTED ->
                new Shown(
                        LightState.SAVED,
                        other.isEmpty() ? translate("accepted", day) : translate("accepted.instead", day, other));
            case REFUSED -> new Shown(LightState.REFUSED, translate("refused", reason(state)));
            case OVERWRITTEN ->
                new Shown(
                        LightState.OVERWRITTEN,
                        other.isEmpty() ? translate("overwritten.empty", day) : translate("overwritten", day, other));
        };
    }

    private static String reason(FieldState state) {
        String sentence = I18NProvider.translate("outbox.reason." + state.reason());
        @Nullable String words = state.words();
        return words == null || words.isBlank()
                ? sentence
                : I18NProvider.translate("outbox.reason.words", sentence, words.strip());
    }

    private static String translate(String key, Object... arguments) {
        return I18NProvider.translate("outbox.light." + key, arguments);
    }

    private String day(Instant time) {
        return Facts.written(LocalDate.ofInstant(time, zone));
    }
}
