package org.foyer.crm.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.crm.Quarantine;
import org.foyer.crm.QuarantineEntry;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;

/** What a run held back: the reasons with their counts, the entries, and beside them the row as it stands in the file. */
final class QuarantinePanel extends Section {

    private static final int AT_A_TIME = 50;

    private final UUID run;
    private final Quarantine quarantine;
    private final Texts texts;
    private final Div chips = new Div();
    private final Div list = new Div();
    private final QuarantineDetail detail;
    private final Button more = new Button();
    private @Nullable String reason;
    private @Nullable NativeButton chosen;
    private int shown;

    QuarantinePanel(UUID run, Quarantine quarantine, Texts texts) {
        this.run = run;
        this.quarantine = quarantine;
        this.texts = texts;
        this.detail = new QuarantineDetail(texts);
        addClassName("foyer-section");
        chips.addClassName("foyer-chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("crm.import.quarantine"));
        list.addClassName("foyer-rows");
        more.setText(getTranslation("crm.import.more"));
        more.addClickListener(click -> addEntries());
        var left = new Div(chips, list, more);
        var columns = new Div(left, detail);
        columns.addClassName("foyer-columns");
        add(new H2(getTranslation("crm.import.quarantine")), columns);
        addChips(quarantine.reasonsOf(run));
        choose(null);
    }

    private void addChips(Map<String, Integer> reasons) {
        int all = reasons.values().stream().mapToInt(Integer::intValue).sum();
        chips.add(chip(getTranslation("crm.import.quarantine.all"), all, null));
        reasons.forEach((code, count) -> chips.add(chip(getTranslation("crm.reason-name." + code), count, code)));
    }

    private NativeButton chip(String name, int count, @Nullable String code) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count));
        number.addClassName("foyer-number");
        var chip = new NativeButton();
        chip.addClassName("foyer-chip");
        chip.add(new Span(name), number);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(code == null));
        chip.addClickListener(click -> {
            chips.getChildren().forEach(each -> each.getElement().setAttribute("aria-pressed", "false"));
            chip.getElement().setAttribute("aria-pressed", "true");
            choose(code);
        });
        return chip;
    }

    private void choose(@Nullable String code) {
        reason = code;
        shown = 0;
        list.removeAll();
        detail.clear();
        addEntries();
    }

    private void addEntries() {
        List<QuarantineEntry> entries = quarantine.of(run, reason, shown, AT_A_TIME);
        entries.forEach(entry -> list.add(row(entry)));
        shown += entries.size();
        more.setVisible(entries.size() == AT_A_TIME);
    }

    private NativeButton row(QuarantineEntry entry) {
        var words = new Div(
                new H3(getTranslation("crm.reason-name." + entry.code())),
                new Paragraph(entry.reason(getLocale(), texts)));
        words.addClassName("foyer-grow");
        var line = new Span(getTranslation("crm.import.row", entry.row()));
        line.addClassNames("foyer-caption", "foyer-muted");
        var row = new NativeButton();
        row.addClassName("foyer-row");
        row.add(words, line);
        row.addClickListener(click -> {
            if (chosen != null) {
                chosen.removeClassName("foyer-row-selected");
            }
            chosen = row;
            row.addClassName("foyer-row-selected");
            detail.show(entry, quarantine.original(run, entry));
        });
        return row;
    }
}
