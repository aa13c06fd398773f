package org.foyer.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.foyer.calls.Call;
import org.foyer.calls.CallList;
import org.foyer.calls.Outcome;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.Icon;
import org.jspecify.annotations.Nullable;

/** The member to call now: the phone within reach of a thumb, and a button for each outcome. */
final class CallCard extends Section {

    private static final int LONGEST_NOTE = 1_000;

    private final Call call;
    private final Clock clock;
    private final OnOutcome onOutcome;
    private final TextArea note = new TextArea();

    /** Takes an outcome. */
    @FunctionalInterface
    interface OnOutcome {
        void noted(Outcome outcome, String note, @Nullable Instant again);
    }

    CallCard(CallList list, Call call, Clock clock, Runnable onDial, OnOutcome onOutcome) {
        this.call = call;
        this.clock = clock;
        this.onOutcome = onOutcome;
        addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-call");
        add(new H2(call.name()), muted(call.units()));
        if (call.lastCall() != null && call.lastOutcome() != null) {
            add(muted(getTranslation("calls.last", written(call.lastCall()), word(call.lastOutcome()))));
        }
        if (!list.hint().isBlank()) {
            add(new Paragraph(list.hint()));
        }
        var phone = new Anchor("tel:" + call.phone(), new Icon("phone"), new Span(spaced(call.phone())));
        phone.addClassName("foyer-call-phone");
        phone.setRouterIgnore(true);
        phone.getElement().addEventListener("click", tap -> onDial.run());
        note.setLabel(getTranslation("calls.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setValue(call.lastNote());
        note.setWidthFull();
        note.getStyle().setMarginTop("8px");
        var buttons = new Div(
                button(Outcome.REACHED, "check"),
                button(Outcome.NOT_REACHED, "x"),
                outcome(Outcome.CALL_BACK, "calendar-event", this::askWhen),
                button(Outcome.WRONG_NUMBER, "alert-circle"),
                outcome(Outcome.DO_NOT_CALL, "hand-stop", this::askWhether));
        buttons.addClassName("foyer-call-outcomes");
        add(phone, buttons, note);
    }

    private Button button(Outcome outcome, String icon) {
        var button = outcome(outcome, icon, () -> onOutcome.noted(outcome, note.getValue(), null));
        button.setDisableOnClick(true);
        return button;
    }

    private Button outcome(Outcome outcome, String icon, Runnable onClick) {
        var words = new Div(new Icon(icon), new Span(word(outcome)));
        words.addClassName("foyer-call-outcome");
        var button = new Button(words, click -> onClick.run());
        button.setId("outcome-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return button;
    }

    private void askWhen() {
        var dialog = new Dialog(getTranslation("calls.when"));
        var at = new DateTimePicker();
        at.setLocale(getLocale());
        at.setDateAriaLabel(getTranslation("calls.when.day"));
        at.setTimeAriaLabel(getTranslation("calls.when.time"));
        at.setValue(LocalDateTime.now(clock).plusDays(1).truncatedTo(ChronoUnit.HOURS));
        var keep = new Button(getTranslation("calls.when.keep"), click -> {
            if (at.getValue() == null || !at.getValue().isAfter(LocalDateTime.now(clock))) {
                at.setErrorMessage(getTranslation("calls.when.past"));
                at.setInvalid(true);
                return;
            }
            dialog.close();
            onOutcome.noted(
                    Outcome.CALL_BACK,
                    note.getValue(),
                    at.getValue().atZone(clock.getZone()).toInstant());
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(at);
        dialog.getFooter().add(new Button(getTranslation("calls.cancel"), click -> dialog.close()), keep);
        dialog.open();
    }

    private void askWhether() {
        new ConfirmSheet(
                        getTranslation("calls.never.question", call.name()),
                        getTranslation("calls.never.consequence"),
                        word(Outcome.DO_NOT_CALL),
                        getTranslation("calls.cancel"),
                        () -> onOutcome.noted(Outcome.DO_NOT_CALL, note.getValue(), null))
                .open();
    }

    private String word(Outcome outcome) {
        return getTranslation("calls.outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private String written(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(moment.atZone(clock.getZone()));
    }

    private static Paragraph muted(String words) {
        var line = new Paragraph(words);
        line.addClassNames("foyer-small", "foyer-muted");
        line.setVisible(!words.isEmpty());
        return line;
    }

    /** A Swiss number as people read it; others as they are kept. */
    private static String spaced(String number) {
        return number.matches("\\+41\\d{9}")
                ? "0" + number.substring(3, 5) + " " + number.substring(5, 8) + " " + number.substring(8, 10) + " "
                        + number.substring(10)
                : number;
    }
}
