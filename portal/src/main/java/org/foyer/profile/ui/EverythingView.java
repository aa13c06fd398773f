package org.foyer.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.foyer.access.SignedIn;
import org.foyer.profile.DeletionRequests;
import org.foyer.widgets.FormSection;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** Everything that is stored about one, to take along, and the wish to have it deleted. */
@Route(EverythingView.ROUTE)
@PermitAll
class EverythingView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "my-data/everything";

    private final SignedIn signedIn;
    private final DeletionRequests requests;
    private final Clock clock;

    EverythingView(SignedIn signedIn, DeletionRequests requests, Clock clock) {
        this.signedIn = signedIn;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var me = signedIn.requireInPerson().id();
        add(
                new BackToMyData(),
                new PageHeader(
                        getTranslation("selfservice.everything.title"),
                        getTranslation("selfservice.everything.sentence")),
                new FormSection(
                                getTranslation("selfservice.everything.download"),
                                getTranslation("selfservice.everything.download.about"))
                        .wide(new Rows(List.of(file("file-type-pdf", "pdf"), file("file-download", "json")))),
                new FormSection(
                                getTranslation("selfservice.deletion.title"),
                                getTranslation("selfservice.deletion.about"))
                        .wide(new DeletionPanel(me, requests, clock.getZone())));
    }

    private Anchor file(String icon, String kind) {
        var words = new Div(
                new H3(getTranslation("selfservice.everything." + kind)),
                new Paragraph(getTranslation("selfservice.everything." + kind + ".about")));
        words.addClassName("foyer-grow");
        var row = new Anchor("my-data/everything." + kind, new Icon(icon), words, new Icon("download").small());
        row.addClassName("foyer-row");
        row.setRouterIgnore(true);
        row.getElement().setAttribute("download", true);
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfservice.everything.title");
    }
}
