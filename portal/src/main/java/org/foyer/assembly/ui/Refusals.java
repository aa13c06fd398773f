package org.foyer.assembly.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.foyer.assembly.Arranged;
import org.foyer.values.LocalName;

/** The sentences for what could not be done. */
final class Refusals {

    private Refusals() {}

    /** @param about the part of the bundle, such as {@code seat} */
    static String sentence(String about, Arranged.Refused why, Locale locale) {
        Object[] details = why.details().stream()
                .map(it -> it instanceof LocalName name ? name.in(locale) : it)
                .toArray();
        return I18NProvider.translate("assembly." + about + ".refused." + why.code(), details);
    }
}
