package org.foyer.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.foyer.contact.ContactRefusedException;
import org.foyer.contact.Conversation;
import org.foyer.widgets.Icon;

/** How the views of conversations say things. */
final class Words {

    private static final int MEGABYTE = 1024 * 1024;

    private Words() {}

    static Anchor back(Component view) {
        var back = new Anchor(
                ContactView.ROUTE, new Icon("arrow-left").small(), new Span(view.getTranslation("contact.title")));
        back.addClassName("foyer-back");
        return back;
    }

    static String written(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /** How large a file is, in whole kilobytes or tenths of a megabyte. */
    static String size(Component view, long bytes) {
        var format = NumberFormat.getNumberInstance(UI.getCurrentOrThrow().getLocale());
        format.setMaximumFractionDigits(1);
        return bytes < MEGABYTE
                ? view.getTranslation("contact.file.kilobytes", format.format(Math.ceilDiv(bytes, 1024)))
                : view.getTranslation("contact.file.megabytes", format.format((double) bytes / MEGABYTE));
    }

    static String state(Component view, Conversation conversation) {
        return view.getTranslation(
                "contact.state." + conversation.state().name().toLowerCase(Locale.ROOT));
    }

    /** Says beside the field why the message is not taken; what was written stays. */
    static void refuse(TextArea field, ContactRefusedException refused) {
        field.setErrorMessage(field.getTranslation(
                "contact.refused." + refused.reason().name().toLowerCase(Locale.ROOT)));
        field.setInvalid(true);
        field.focus();
    }

    static TextArea area(Component view) {
        var area = new TextArea(view.getTranslation("contact.message"));
        area.addClassName("foyer-message-field");
        area.setMinRows(5);
        area.setMaxLength(20_000);
        area.setWidthFull();
        area.addValueChangeListener(event -> area.setInvalid(false));
        return area;
    }
}
