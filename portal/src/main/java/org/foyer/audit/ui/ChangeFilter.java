package org.foyer.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.foyer.audit.ChangeLog;
import org.foyer.audit.ChangeWords;
import org.foyer.audit.References;
import org.foyer.values.MemberId;
import org.foyer.widgets.FilterSheet;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LocalDatePicker;

/** What changes are looked for: a word, a member, a channel, a period. */
final class ChangeFilter extends Composite<FilterSheet> {

    private static final String[] CHANNELS = {"portal", "support", "import", "crm", "api", "job", "sql", "sample"};

    private final References references;
    private final Consumer<ChangeLog.Search> onSearch;
    private final TextField text = new TextField();
    private final TextField number = new TextField();
    private final Select<String> channel = new Select<>();
    private final LocalDatePicker from;
    private final LocalDatePicker to;

    ChangeFilter(References references, ChangeWords words, Consumer<ChangeLog.Search> onSearch) {
        this.references = references;
        this.onSearch = onSearch;
        text.setLabel(getTranslation("audit.changes.text"));
        text.setPrefixComponent(new Icon("search").small());
        number.setLabel(getTranslation("audit.changes.number"));
        for (TextField field : new TextField[] {text, number}) {
            field.setClearButtonVisible(true);
            field.setMaxLength(100);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> search());
        }
        number.setManualValidation(true);
        channel.setLabel(getTranslation("audit.changes.channel"));
        channel.setItems(CHANNELS);
        channel.setEmptySelectionAllowed(true);
        channel.setItemLabelGenerator(code -> code == null ? "" : words.channel(code, getLocale()));
        channel.addValueChangeListener(change -> search());
        from = new LocalDatePicker(getTranslation("audit.changes.from"));
        to = new LocalDatePicker(getTranslation("audit.changes.to"));
        to.setManualValidation(true);
        from.addValueChangeListener(change -> search());
        to.addValueChangeListener(change -> search());
    }

    @Override
    protected FilterSheet initContent() {
        return new FilterSheet(text, number, channel, from, to);
    }

    /** Looks for what the fields say, unless one of them says nothing sensible. */
    void search() {
        Optional<MemberId> member = references.memberWith(number.getValue());
        boolean unknown = !number.getValue().isBlank() && member.isEmpty();
        number.setErrorMessage(getTranslation("audit.changes.number.unknown"));
        number.setInvalid(unknown);
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean backwards = first != null && last != null && last.isBefore(first);
        to.setErrorMessage(getTranslation("audit.changes.order"));
        to.setInvalid(backwards);
        getContent().active((int) Stream.<HasValue<?, ?>>of(number, channel, from, to)
                .filter(field -> !field.isEmpty())
                .count());
        if (!unknown && !backwards) {
            onSearch.accept(
                    new ChangeLog.Search(text.getValue(), member.orElse(null), channel.getValue(), first, last));
        }
    }
}
