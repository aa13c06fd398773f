package org.foyer.verification.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.foyer.verification.Partner;
import org.foyer.verification.PartnerField;
import org.foyer.verification.Partners;
import org.foyer.widgets.TextRow;

/** A partner with what was agreed, until when, and how often it asked in each month. */
final class PartnerRow extends Composite<TextRow> {

    private final Partners.Used used;
    private final Consumer<Partner> onRevoke;

    PartnerRow(Partners.Used used, Consumer<Partner> onRevoke) {
        this.used = used;
        this.onRevoke = onRevoke;
    }

    @Override
    protected TextRow initContent() {
        var partner = used.partner();
        var row = new TextRow(partner.name(), days(partner), lines(partner));
        if (partner.revokedAt() == null) {
            var revoke = new Button(translate("verification.partners.revoke"), click -> onRevoke.accept(partner));
            revoke.addThemeVariants(ButtonVariant.TERTIARY);
            revoke.setAriaLabel(translate("verification.partners.revoke.of", partner.name()));
            row.add(revoke);
        }
        return row;
    }

    private List<String> lines(Partner partner) {
        var lines = new ArrayList<String>();
        if (!partner.contact().isEmpty()) {
            lines.add(partner.contact());
        }
        lines.add(translate("verification.partners.told", told(partner)));
        lines.add(
                used.months().isEmpty()
                        ? translate("verification.partners.unused")
                        : translate(
                                "verification.partners.used",
                                used.months().entrySet().stream()
                                        .map(month -> translate(
                                                "verification.partners.used.month",
                                                DateTimeFormatter.ofPattern("LLL yyyy", getLocale())
                                                        .format(month.getKey()),
                                                month.getValue()))
                                        .collect(Collectors.joining(" · "))));
        return lines;
    }

    private static String told(Partner partner) {
        var words = new ArrayList<String>();
        words.add(translate("verification.category"));
        for (PartnerField field : PartnerField.values()) {
            if (partner.fields().contains(field)) {
                words.add(wordOf(field));
            }
        }
        return String.join(", ", words);
    }

    static String wordOf(PartnerField field) {
        return translate("verification.field." + field.name().toLowerCase(Locale.ROOT));
    }

    private String days(Partner partner) {
        var revoked = used.revokedOn();
        if (revoked != null) {
            return translate("verification.partners.revoked", written(revoked));
        }
        var until = partner.until();
        return until == null
                ? translate("verification.partners.since", written(partner.from()))
                : translate("verification.partners.days", written(partner.from()), written(until));
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
