package org.foyer.hut.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.foyer.hut.Hut;
import org.foyer.hut.Huts;
import org.foyer.widgets.FormSection;
import org.foyer.widgets.Toast;

/** The prices of one hut, one field a tariff. */
final class PriceForm extends Composite<Div> {

    private final Huts huts;
    private final Hut hut;
    private final Map<String, BigDecimalField> fields = new LinkedHashMap<>();

    PriceForm(Huts huts, Hut hut) {
        this.huts = huts;
        this.hut = hut;
    }

    @Override
    protected Div initContent() {
        String currency = huts.currency().getCurrencyCode();
        var section = new FormSection(hut.name().in(getLocale()), translate("hut.prices.sentence", currency));
        huts.tariffs().forEach(tariff -> {
            var field = new BigDecimalField(tariff.name().in(getLocale()));
            field.setValue(hut.prices().get(tariff.code()));
            field.setPrefixComponent(new Span(currency));
            field.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(wrong()));
            fields.put(tariff.code(), field);
            section.with(field);
        });
        var save = new Button(translate("hut.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        section.wide(save);
        return new Div(section);
    }

    private void save() {
        var prices = new HashMap<String, Optional<BigDecimal>>();
        boolean good = true;
        for (var entry : fields.entrySet()) {
            var field = entry.getValue();
            Optional<BigDecimal> amount = field.getOptionalValue();
            // what is no number at all has no value, but the field has seen it
            boolean wrong = amount.map(it -> !Huts.isPrice(it)).orElse(field.isInvalid());
            field.setInvalid(wrong);
            field.setErrorMessage(wrong ? wrong() : "");
            good &= !wrong;
            prices.put(entry.getKey(), amount);
        }
        if (good) {
            huts.price(hut.id(), prices);
            Toast.show(translate("hut.saved"));
        }
    }

    private String wrong() {
        return translate(
                "hut.price.wrong", NumberFormat.getNumberInstance(getLocale()).format(Huts.HIGHEST));
    }
}
