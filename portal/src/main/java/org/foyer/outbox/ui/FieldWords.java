package org.foyer.outbox.ui;

import java.util.Locale;
import org.foyer.audit.ChangeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names fields and values as the change log does. */
@Component
class FieldWords {

    private static final String DELIVERY = "delivery.";

    private final ChangeWords words;

    FieldWords(ChangeWords words) {
        this.words = words;
    }

    String name(String field, Locale locale) {
        return switch (field) {
            case "email", "mobile", "phone" -> words.value("kind", field, locale);
            case "address_addition" -> words.field("postal_address", "addition", locale);
            case "street", "house_number", "post_box", "postcode", "town", "country" ->
                words.field("postal_address", field, locale);
            default ->
                field.startsWith(DELIVERY)
                        ? words.value("magazine", field.substring(DELIVERY.length()), locale)
                        : words.field("member", field, locale);
        };
    }

    String value(String field, @Nullable String value, Locale locale) {
        String kind = field.startsWith(DELIVERY) ? "delivery" : field;
        String shown = words.value(kind, value, locale);
        return shown.isEmpty() ? "–" : shown;
    }
}
