package org.foyer.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.foyer.account.AccountState;
import org.jspecify.annotations.Nullable;

/** Narrows the list to one state of the account; each choice carries its count. */
final class AccountChips extends Div {

    private final Map<AccountState, NativeButton> chips = new EnumMap<>(AccountState.class);
    private final Map<AccountState, Span> counts = new EnumMap<>(AccountState.class);
    private final Runnable onChange;
    private @Nullable AccountState chosen;

    AccountChips(Runnable onChange) {
        this.onChange = onChange;
        addClassName("foyer-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("accounts.filter"));
        for (var state : AccountState.values()) {
            var count = new Span();
            count.addClassName("foyer-number");
            var chip = new NativeButton();
            chip.addClassName("foyer-chip");
            chip.add(new Span(getTranslation(key(state))), count);
            chip.addClickListener(click -> choose(state));
            chip.getElement().setAttribute("aria-pressed", "false");
            counts.put(state, count);
            chips.put(state, chip);
            add(chip);
        }
    }

    static String key(AccountState state) {
        return "accounts.state." + state.name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    AccountState chosen() {
        return chosen;
    }

    void count(Map<AccountState, Integer> found) {
        var format = NumberFormat.getIntegerInstance(getLocale());
        counts.forEach((state, span) -> span.setText(format.format(found.getOrDefault(state, 0))));
    }

    private void choose(AccountState state) {
        chosen = Objects.equals(chosen, state) ? null : state;
        chips.forEach((each, chip) -> chip.getElement().setAttribute("aria-pressed", Boolean.toString(each == chosen)));
        onChange.run();
    }
}
