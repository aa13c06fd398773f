package org.foyer.hut.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foyer.hut.Hut;
import org.foyer.hut.Huts;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.FormSection;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;

/** What guests pay at one's huts, and the ways to the scanner. */
@Route(HutView.ROUTE)
@PermitAll
class HutView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/hut";

    private final Huts huts;
    private final Div prices = new Div();
    private final Anchor scanner = new Anchor();

    HutView(Huts huts) {
        this.huts = huts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hut.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!huts.isOpenToMe()) {
            throw new NotFoundException();
        }
        removeAll();
        add(new PageHeader(getTranslation("hut.title"), getTranslation("hut.sentence")));
        List<Hut> mine = huts.mine();
        scanner.setHref("scan/");
        if (mine.isEmpty()) {
            add(new EmptyState("building-cottage", getTranslation("hut.none"), getTranslation("hut.none.sentence")));
        } else {
            if (mine.size() > 1) {
                add(choice(mine));
            }
            add(prices);
            show(mine.getFirst());
        }
        add(ways());
    }

    private Select<Hut> choice(List<Hut> mine) {
        var choice = new Select<Hut>();
        choice.setLabel(getTranslation("hut.which"));
        choice.setItems(mine);
        choice.setItemLabelGenerator(hut -> hut.name().in(getLocale()));
        choice.setValue(mine.getFirst());
        choice.addValueChangeListener(change -> show(change.getValue()));
        return choice;
    }

    private void show(Hut chosen) {
        // asked anew, as somebody may have changed the prices meanwhile
        Hut hut = huts.mine().stream()
                .filter(it -> it.id().equals(chosen.id()))
                .findFirst()
                .orElse(chosen);
        prices.removeAll();
        prices.add(new PriceForm(huts, hut));
        scanner.setHref("scan/?hut=" + URLEncoder.encode(hut.number(), StandardCharsets.UTF_8));
    }

    private FormSection ways() {
        return new FormSection(getTranslation("hut.scanner"), getTranslation("hut.scanner.sentence"))
                .with(
                        away(scanner, "hut.open"),
                        away(new Anchor("scan/pack", ""), "hut.download"),
                        away(new Anchor("scan/sequence", ""), "hut.show"),
                        away(new Anchor("scan/sheet", ""), "hut.print"));
    }

    /** The pages of the scanner are none of Vaadin's. */
    private Anchor away(Anchor link, String word) {
        link.setText(getTranslation(word));
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("foyer-way");
        return link;
    }
}
