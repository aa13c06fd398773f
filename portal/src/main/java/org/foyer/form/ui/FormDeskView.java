package org.foyer.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.form.AnswerCopies;
import org.foyer.form.AnswerDesk;
import org.foyer.form.AnswerState;
import org.foyer.form.AnswerWork;
import org.foyer.form.DeskCounts.OfForm;
import org.foyer.form.DeskRow;
import org.foyer.sheet.SheetFormat;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;
import org.foyer.widgets.Toast;

/** The answers to forms that came to one's offices: find them, say of several how far they are, take those of a form along. */
@Route(FormDeskView.ROUTE)
@PermitAll
class FormDeskView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/forms";

    private final AnswerDesk desk;
    private final AnswerWork work;
    private final AnswerCopies copies;
    private final Clock clock;
    private final DeskFilterBar filters = new DeskFilterBar(this::search);
    private final PagedRows<DeskRow> rows = new PagedRows<>(this::page, this::row);
    private final Span sum = new Span();
    private final Div files = new Div();
    private final Div bulk = new Div();
    private final Div nothing = new Div();
    private final Map<UUID, AnswerWork.Seen> chosen = new LinkedHashMap<>();

    FormDeskView(AnswerDesk desk, AnswerWork work, AnswerCopies copies, Clock clock) {
        this.desk = desk;
        this.work = work;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("form.desk.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.isOpen()) {
            throw new NotFoundException();
        }
        removeAll();
        sum.addClassName("foyer-muted");
        sum.getElement().setAttribute("role", "status");
        files.addClassName("foyer-list-files");
        bulk.addClassNames("foyer-sheet", "foyer-desk-bulk");
        bulk.getElement().setAttribute("role", "group");
        bulk.getElement().setAttribute("aria-label", getTranslation("form.desk.bulk"));
        var head = new Div(sum, files);
        head.addClassName("foyer-list-head");
        add(
                new PageHeader(getTranslation("form.desk.title"), getTranslation("form.desk.sentence")),
                filters.chips(),
                filters,
                head,
                bulk,
                rows,
                nothing);
        search();
    }

    private void search() {
        chosen.clear();
        var filter = filters.chosen();
        var counts = desk.counts(filter, getLocale());
        filters.offer(counts);
        sum.setText(getTranslation("form.desk.found", counts.found()));
        files.removeAll();
        filters.sole(counts).ifPresent(this::offerFiles);
        rows.setVisible(counts.found() > 0);
        nothing.removeAll();
        if (counts.found() == 0) {
            nothing.add(new EmptyState(
                    "inbox", getTranslation("form.desk.empty"), getTranslation("form.desk.empty.sentence")));
        }
        showBulk();
        rows.show(counts.found());
    }

    private List<DeskRow> page(int offset, int limit) {
        return desk.find(filters.chosen(), offset, limit, getLocale());
    }

    private DeskAnswerRow row(DeskRow about) {
        return new DeskAnswerRow(about, clock.getZone(), this::choose);
    }

    private void choose(DeskRow about, boolean isChosen) {
        if (isChosen) {
            chosen.put(about.id(), new AnswerWork.Seen(about.id(), about.version()));
        } else {
            chosen.remove(about.id());
        }
        showBulk();
    }

    private void showBulk() {
        bulk.removeAll();
        bulk.setVisible(!chosen.isEmpty());
        if (chosen.isEmpty()) {
            return;
        }
        bulk.add(new Span(getTranslation("form.desk.chosen", chosen.size())));
        for (var state : List.of(AnswerState.NEW, AnswerState.IN_WORK, AnswerState.DONE, AnswerState.REFUSED)) {
            var button = new Button(DeskWords.state(state), new Icon(DeskWords.icon(state)).small());
            button.addClickListener(click -> change(state));
            bulk.add(button);
        }
    }

    private void change(AnswerState state) {
        var done = work.state(List.copyOf(chosen.values()), state);
        Toast.show(
                done.meanwhile() == 0
                        ? getTranslation("form.desk.bulk.done", done.changed(), DeskWords.state(state))
                        : getTranslation(
                                "form.desk.bulk.some", done.changed(), DeskWords.state(state), done.meanwhile()));
        search();
    }

    private void offerFiles(OfForm form) {
        for (SheetFormat format : SheetFormat.values()) {
            files.add(file(form, format));
        }
    }

    private Anchor file(OfForm form, SheetFormat format) {
        DownloadHandler handler = event -> {
            var copy = copies.take(form.form(), format, getLocale()).orElseThrow(NotFoundException::new);
            event.setFileName(copy.fileName());
            event.setContentType(format.mediaType());
            event.getResponse().setHeader("Cache-Control", "no-store");
            copies.write(copy, event.getOutputStream());
        };
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, format.name());
        link.addComponentAsFirst(new Icon("download").small());
        link.addClassName("foyer-file");
        link.setAriaLabel(getTranslation("form.desk.download", form.title(), format.name()));
        return link;
    }
}
