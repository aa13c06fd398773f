package org.foyer.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.foyer.access.KnownNames;
import org.foyer.content.ContentReport;
import org.foyer.content.EditorsPlace;
import org.foyer.content.Fetching;
import org.foyer.content.Freshness;
import org.foyer.content.SeeAs;
import org.foyer.content.Shelf;
import org.foyer.content.TroubleCode;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Polling;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** The desk of the editors: how fresh content is, what to look at in it, and a look at it with the eyes of others. */
@Route(ContentDeskView.ROUTE)
@PermitAll
class ContentDeskView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/content";
    private static final int LOOK = 500;

    private final Freshness freshness;
    private final Fetching fetching;
    private final ContentReport report;
    private final EditorsPlace place;
    private final SeeAs seeAs;
    private final KnownNames names;
    private final DeskWords words;
    private final Polling polling = new Polling(this, LOOK, this::look);
    private @Nullable CompletableFuture<Map<Shelf, TroubleCode>> underWay;

    ContentDeskView(
            Freshness freshness,
            Fetching fetching,
            ContentReport report,
            EditorsPlace place,
            SeeAs seeAs,
            KnownNames names,
            DeskWords words) {
        this.freshness = freshness;
        this.fetching = fetching;
        this.report = report;
        this.place = place;
        this.seeAs = seeAs;
        this.names = names;
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("content.desk.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!seeAs.isAllowed()) {
            throw new NotFoundException();
        }
        compose();
    }

    private void compose() {
        removeAll();
        var header = new PageHeader(getTranslation("content.desk.title"), getTranslation("content.desk.sentence"));
        if (!freshness.isSample()) {
            header.action(fetchButton());
        }
        add(header, shelves(), new SeeAsForm(seeAs, names), findings(), choices());
    }

    private Component fetchButton() {
        var fetch = new Button(getTranslation("content.desk.fetch"), click -> fetch());
        fetch.setDisableOnClick(true);
        return fetch;
    }

    private void fetch() {
        underWay = fetching.now();
        polling.begin();
    }

    private void look() {
        var running = underWay;
        if (running == null || !running.isDone()) {
            return;
        }
        polling.end();
        underWay = null;
        compose();
        boolean whole = !running.isCompletedExceptionally() && running.join().isEmpty();
        Toast.show(getTranslation(whole ? "content.desk.fetched" : "content.desk.fetched.partly"));
    }

    private Component shelves() {
        var about = freshness
                .address()
                .map(address -> getTranslation("content.desk.source", address))
                .orElseGet(() -> getTranslation("content.desk.sample"));
        return section(getTranslation("content.desk.state"), about, words.rows(freshness, getLocale()));
    }

    private Component findings() {
        return new FindingList(report.findings(), place, words);
    }

    private Component choices() {
        var link = new Anchor("office/content/choices.zip", getTranslation("content.desk.choices.download"));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return section(getTranslation("content.desk.choices"), getTranslation("content.desk.choices.sentence"), link);
    }

    private static Component section(String title, String sentence, Component content) {
        var about = new Paragraph(sentence);
        about.addClassName("foyer-muted");
        var section = new Div(new H2(title), about, content);
        section.addClassName("foyer-section");
        return section;
    }
}
