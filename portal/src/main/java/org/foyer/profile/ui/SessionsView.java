package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.foyer.access.AccountsUnreachableException;
import org.foyer.profile.MySessions;
import org.foyer.profile.MySessions.MySession;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.ErrorState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;
import org.foyer.widgets.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where one is signed in, and the way to end it. */
@Route(SessionsView.ROUTE)
@PermitAll
class SessionsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "my-data/sessions";
    private static final String PORTAL = "foyer-portal";

    private static final Logger LOG = LoggerFactory.getLogger(SessionsView.class);

    private final MySessions sessions;
    private final Clock clock;
    private final Div content = new Div();

    SessionsView(MySessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new BackToMyData(),
                new PageHeader(
                        getTranslation("selfservice.sessions.title"), getTranslation("selfservice.sessions.sentence")),
                content);
        show();
    }

    private void show() {
        content.removeAll();
        try {
            List<MySession> all = sessions.all();
            var rows = new ArrayList<TextRow>();
            all.forEach(session -> rows.add(row(session)));
            content.add(new Rows(rows));
            if (all.stream().anyMatch(session -> !session.current())) {
                var endOthers =
                        new Button(getTranslation("selfservice.sessions.end.others"), click -> askToEndOthers());
                var actions = new Div(endOthers);
                actions.addClassName("foyer-form-actions");
                content.add(actions);
            }
        } catch (AccountsUnreachableException unreachable) {
            LOG.warn("The sessions of a member cannot be shown", unreachable);
            content.add(new ErrorState(
                    getTranslation("selfservice.sessions.unreachable.title"),
                    getTranslation("selfservice.sessions.unreachable.text"),
                    this::show));
        }
    }

    private TextRow row(MySession mine) {
        var session = mine.session();
        var row = new TextRow(
                mine.current()
                        ? getTranslation("selfservice.sessions.this")
                        : getTranslation("selfservice.sessions.used", written(session.lastUsed())),
                getTranslation("selfservice.sessions.started", written(session.started())),
                List.of(String.join(", ", details(mine))));
        if (!mine.current()) {
            row.add(new Button(getTranslation("selfservice.sessions.end"), click -> end(session.id())));
        }
        return row;
    }

    private List<String> details(MySession mine) {
        var details = new ArrayList<String>();
        mine.session()
                .programs()
                .forEach(program ->
                        details.add(program.equals(PORTAL) ? getTranslation("audit.channel.portal") : program));
        if (mine.session().address() != null) {
            details.add(mine.session().address());
        }
        return details;
    }

    private void askToEndOthers() {
        new ConfirmSheet(
                        getTranslation("selfservice.sessions.end.question"),
                        getTranslation("selfservice.sessions.end.consequence"),
                        getTranslation("selfservice.sessions.end.others"),
                        getTranslation("widgets.cancel"),
                        () -> change(() ->
                                Toast.show(getTranslation("selfservice.sessions.ended", sessions.endAllOthers()))))
                .open();
    }

    private void end(String sessionId) {
        change(() -> Toast.show(getTranslation("selfservice.sessions.ended", sessions.end(sessionId) ? 1 : 0)));
    }

    private void change(Runnable change) {
        try {
            change.run();
        } catch (AccountsUnreachableException unreachable) {
            LOG.warn("A session could not be ended", unreachable);
            Toast.show(getTranslation("selfservice.sessions.unreachable.title"));
        }
        show();
    }

    private String written(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(time.atZone(clock.getZone()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfservice.sessions.title");
    }
}
