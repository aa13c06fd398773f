package org.foyer.contact.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.foyer.contact.Contact;
import org.foyer.contact.Reach;
import org.foyer.widgets.OwnChoice;

/** How members get messages of others, also under "My data". */
record ReachChoice(Contact contact) implements OwnChoice {

    static String words(Reach reach) {
        return translate("contact.reach." + reach.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String label() {
        return translate("contact.reach");
    }

    @Override
    public List<String> values() {
        return Arrays.stream(Reach.values()).map(Reach::name).toList();
    }

    @Override
    public String words(String value) {
        return words(Reach.valueOf(value));
    }

    @Override
    public String chosen() {
        return contact.reach().name();
    }

    @Override
    public void choose(String value) {
        contact.choose(Reach.valueOf(value));
    }
}
