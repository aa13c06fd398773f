package org.foyer.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.audit.Change;
import org.foyer.audit.ChangeLog;
import org.foyer.audit.ChangeSearch;
import org.foyer.audit.ChangeWords;
import org.foyer.audit.References;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;
import org.foyer.widgets.TextRow;

/** Searches every change of member data. */
@Route(ChangesView.ROUTE)
@PermitAll
class ChangesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/changes";

    private final ChangeSearch changes;
    private final ChangeWords words;
    private final References references;
    private final PagedRows<Change> rows = new PagedRows<>(this::page, this::row);
    private final Span sum = new Span();
    private ChangeLog.Search search = ChangeLog.Search.everything();

    ChangesView(ChangeSearch changes, ChangeWords words, References references) {
        this.changes = changes;
        this.words = words;
        this.references = references;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!changes.isOpen()) {
            throw new NotFoundException();
        }
        removeAll();
        sum.addClassName("foyer-muted");
        sum.getElement().setAttribute("role", "status");
        var head = new Div(sum);
        head.addClassName("foyer-list-head");
        var nothing =
                new EmptyState("history", getTranslation("audit.changes.title"), getTranslation("audit.changes.empty"));
        nothing.setVisible(false);
        var filter = new ChangeFilter(references, words, wanted -> {
            search = wanted;
            int found = count();
            sum.setText(getTranslation("audit.changes.count", found));
            rows.setVisible(found > 0);
            nothing.setVisible(found == 0);
            rows.show(found);
        });
        add(
                new PageHeader(getTranslation("audit.changes.title"), getTranslation("audit.changes.sentence")),
                filter,
                head,
                rows,
                nothing);
        filter.search();
    }

    private List<Change> page(int offset, int limit) {
        return changes.find(search, offset, limit);
    }

    private int count() {
        return (int) Math.min(Integer.MAX_VALUE, changes.count(search));
    }

    private TextRow row(Change change) {
        var locale = getLocale();
        Stream<String> whose = Optional.ofNullable(change.member())
                .flatMap(member -> Optional.ofNullable(
                        references.membersCalled(List.of(member)).get(member)))
                .map(name -> getTranslation("audit.changes.whose", name))
                .stream();
        Stream<String> why =
                Optional.ofNullable(change.reason()).map(reason -> getTranslation("audit.reason", reason)).stream();
        Stream<String> fields = words.lines(change, locale).stream().map(line -> words.told(line, locale));
        return new TextRow(
                words.what(change, locale),
                Stream.of(
                                Stream.of(words.when(change, locale)),
                                words.actor(change).stream(),
                                Stream.of(words.channel(change.channel(), locale)))
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining(" · ")),
                Stream.of(whose, fields, why).flatMap(lines -> lines).toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.changes.title");
    }
}
