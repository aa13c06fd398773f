package org.foyer.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.foyer.calls.CallLists;
import org.foyer.calls.NewCallList;
import org.foyer.listing.Layout;
import org.foyer.listing.Listing;
import org.foyer.values.UnitId;
import org.foyer.widgets.LocalDatePicker;
import org.jspecify.annotations.Nullable;

/** Asks for a new call list: what for, of whom, until when. */
final class NewListDialog extends Dialog {

    private static final int LONGEST_TEXT = 300;
    private static final int USUAL_DAYS = 30;

    private final CallLists lists;
    private final TextField purpose = new TextField();
    private final TextArea hint = new TextArea();
    private final Select<UnitId> unit = new Select<>();
    private final Select<From> from = new Select<>();
    private final DatePicker expires = new LocalDatePicker();

    /** Some members to choose from, under a name. */
    private record From(String name, Layout layout) {}

    /** @param shown what a list of members shows, where the person comes from one */
    NewListDialog(CallLists lists, Listing listing, @Nullable Layout shown) {
        this.lists = lists;
        setHeaderTitle(getTranslation("calls.new"));
        setWidth("36rem");
        purpose.setLabel(getTranslation("calls.purpose"));
        purpose.setMaxLength(LONGEST_TEXT);
        hint.setLabel(getTranslation("calls.hint"));
        hint.setMaxLength(LONGEST_TEXT);
        unit.setLabel(getTranslation("calls.unit"));
        unit.setItems(lists.units());
        unit.setItemLabelGenerator(one -> lists.nameOf(one).in(getLocale()));
        lists.units().stream().findFirst().ifPresent(unit::setValue);
        from.setLabel(getTranslation("calls.from"));
        var choices = choices(listing, shown);
        from.setItems(choices);
        from.setItemLabelGenerator(From::name);
        from.setValue(choices.getFirst());
        from.setHelperText(getTranslation("calls.from.help"));
        expires.setLabel(getTranslation("calls.expires"));
        expires.setMin(lists.earliestExpiry());
        expires.setMax(lists.latestExpiry());
        expires.setValue(lists.earliestExpiry().plusDays(USUAL_DAYS));
        var form = new FormLayout(purpose, hint, unit, from, expires);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        var create = new Button(getTranslation("calls.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("calls.cancel"), click -> close()), create);
    }

    private List<From> choices(Listing listing, @Nullable Layout shown) {
        var choices = new ArrayList<From>();
        if (shown != null) {
            int found = listing.find(shown, getLocale()).count();
            choices.add(new From(getTranslation("calls.from.list", found), shown));
        }
        choices.add(new From(getTranslation("calls.from.all"), Layout.usual()));
        listing.myViews().forEach(view -> choices.add(new From(view.name(), view.layout())));
        return choices;
    }

    private void create() {
        boolean named = !purpose.getValue().isBlank();
        purpose.setErrorMessage(getTranslation("calls.purpose.missing"));
        purpose.setInvalid(!named);
        var day = expires.getValue();
        boolean dated = day != null && !day.isBefore(expires.getMin()) && !day.isAfter(lists.latestExpiry());
        expires.setErrorMessage(getTranslation("calls.expires.wrong"));
        expires.setInvalid(!dated);
        if (!named || day == null || !dated) {
            return;
        }
        var wanted = new NewCallList(
                unit.getValue(),
                purpose.getValue(),
                hint.getValue(),
                day,
                from.getValue().layout());
        var id = lists.create(wanted, getLocale());
        var window = getUI();
        close();
        window.ifPresent(ui -> ui.navigate(CallListsView.ROUTE + "/" + id));
    }
}
