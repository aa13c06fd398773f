package org.foyer.profile.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.foyer.values.MemberId;

/**
 * Words that were typed and not saved yet, kept in the browser's tab: a session that ends, a reload or a restart of the server
 * does not lose them. They go as soon as the field is saved, and with the tab.
 */
final class Draft {

    private static final String WATCH = """
            const key = $0;
            this.foyerSeen = $1;
            this.addEventListener('input', (event) =>
              sessionStorage.setItem(key, JSON.stringify([this.foyerSeen, event.target.value])));
            const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
            return kept && kept[1] !== $1 ? (kept[0] === $1 ? '=' : '!') + kept[1] : '';
            """;

    private final TextField input;
    private final String key;

    /** Hears of words that came back. */
    interface Listener {

        /**
         * @param changed whether the value is no longer the one over which the words were typed
         */
        void found(String typed, boolean changed);
    }

    Draft(MemberId member, String field, TextField input) {
        this.input = input;
        this.key = "foyer-draft:" + member + ":" + field;
    }

    void watch(Listener listener) {
        input.getElement().executeJs(WATCH, key, input.getValue()).then(String.class, kept -> {
            if (!kept.isEmpty()) {
                listener.found(kept.substring(1), kept.charAt(0) == '!');
            }
        });
    }

    /** The field shows what is kept: there is nothing to remember. */
    void forget() {
        input.getElement().executeJs("sessionStorage.removeItem($0); this.foyerSeen = $1", key, input.getValue());
    }
}
