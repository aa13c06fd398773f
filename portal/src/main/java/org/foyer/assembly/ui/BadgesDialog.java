package org.foyer.assembly.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import java.util.Objects;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.BadgePaper;
import org.foyer.assembly.Badges;
import org.foyer.widgets.Icon;

/** Prints badges: for whom, on what paper, and where a begun sheet goes on. */
final class BadgesDialog extends Dialog {

    private final Badges badges;
    private final AssemblyId assembly;
    private final Select<Badges.Whom> whom = new Select<>();
    private final Select<BadgePaper> paper = new Select<>();
    private final IntegerField start = new IntegerField(getTranslation("assembly.badge.start"));
    private final Paragraph count = new Paragraph();
    private final Anchor open = new Anchor();

    /** @param first whose badges are proposed */
    BadgesDialog(Badges badges, AssemblyId assembly, Badges.Whom first) {
        this.badges = badges;
        this.assembly = assembly;
        setHeaderTitle(getTranslation("assembly.badge.print"));
        setWidth("34rem");
        whom.setLabel(getTranslation("assembly.badge.whom"));
        whom.setItems(Badges.Whom.values());
        whom.setItemLabelGenerator(it -> getTranslation("assembly.badge.whom." + it));
        whom.setValue(first);
        paper.setLabel(getTranslation("assembly.badge.paper"));
        paper.setItems(BadgePaper.values());
        paper.setItemLabelGenerator(it -> getTranslation("assembly.badge.paper." + it));
        paper.setValue(BadgePaper.A4);
        start.setHelperText(getTranslation("assembly.badge.start.help"));
        start.setMin(1);
        start.setMax(BadgePaper.A4.each());
        start.setStepButtonsVisible(true);
        start.setValue(1);
        count.getElement().setAttribute("role", "status");
        open.add(new Icon("printer").small(), new Span(getTranslation("assembly.badge.open")));
        open.addClassName("foyer-file");
        open.setRouterIgnore(true);
        open.setTarget(AnchorTarget.BLANK);
        whom.addValueChangeListener(change -> show());
        paper.addValueChangeListener(change -> show());
        start.addValueChangeListener(change -> show());
        var all = new VerticalLayout(whom, paper, start, count, open);
        all.setPadding(false);
        all.setAlignItems(VerticalLayout.Alignment.STRETCH);
        add(all);
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()));
        show();
    }

    private void show() {
        int there = badges.count(assembly, whom.getValue());
        count.setText(getTranslation("assembly.badge.count", there));
        open.setVisible(there > 0);
        start.setVisible(paper.getValue() == BadgePaper.A4);
        open.setHref("assembly/" + assembly + "/badges.pdf?whom="
                + whom.getValue().name().toLowerCase(Locale.ROOT) + "&paper="
                + paper.getValue().name().toLowerCase(Locale.ROOT) + "&start="
                + Objects.requireNonNullElse(start.getValue(), 1));
    }
}
