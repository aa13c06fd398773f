package org.foyer.calls.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.foyer.calls.Call;
import org.foyer.calls.CallDesk;
import org.foyer.calls.CallList;
import org.foyer.calls.CallLists;
import org.foyer.calls.CallResults;
import org.foyer.calls.Outcome;
import org.foyer.sheet.SheetFormat;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** Calling from a list: one member at a time, a tap for the outcome, and on to the next. */
@Route(CallListsView.ROUTE + "/:list")
@PermitAll
class CallView extends Page implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final CallLists lists;
    private final CallDesk desk;
    private final CallResults results;
    private final Clock clock;
    private @Nullable UUID open;
    private @Nullable Registration heartbeat;

    CallView(CallLists lists, CallDesk desk, CallResults results, Clock clock) {
        this.lists = lists;
        this.desk = desk;
        this.results = results;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calls.title.one");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = id(event.getRouteParameters().get("list").orElse(""));
        show();
    }

    /** Who turns to something else lets the member go; who merely loses the connection finds them again. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (open != null) {
            desk.leave(open);
        }
    }

    /** While the page is open, its heartbeat keeps the member for the caller, however long they talk. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        heartbeat = event.getUI().addHeartbeatListener(beat -> {
            if (open != null) {
                desk.stay(open);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (heartbeat != null) {
            heartbeat.remove();
        }
        if (open != null) {
            desk.away(open);
        }
    }

    private void show() {
        if (open == null) {
            throw new NotFoundException();
        }
        CallList list = lists.find(open).orElseThrow(NotFoundException::new);
        removeAll();
        var progress = new ProgressBar(0, Math.max(1, list.total()), list.done());
        progress.getElement().setAttribute("aria-label", getTranslation("calls.progress"));
        add(
                new PageHeader(
                        getTranslation("calls.left", list.left()),
                        getTranslation("calls.done", list.done(), list.total(), list.purpose())),
                progress);
        desk.current(list.id(), getLocale()).ifPresentOrElse(call -> add(card(list, call)), () -> add(nobody(list)));
        add(footer(list));
    }

    private CallCard card(CallList list, Call call) {
        return new CallCard(
                list,
                call,
                clock,
                () -> desk.talk(list.id()),
                (outcome, note, again) -> noted(list.id(), call.entry(), outcome, note, again));
    }

    private void noted(UUID list, UUID entry, Outcome outcome, String note, @Nullable Instant again) {
        if (desk.note(list, entry, outcome, note, again) == CallDesk.Answer.LOST) {
            Toast.show(getTranslation("calls.lost"));
        }
        show();
    }

    private EmptyState nobody(CallList list) {
        var empty = list.left() > 0
                ? new EmptyState("clock", getTranslation("calls.wait"), getTranslation("calls.wait.sentence"))
                : new EmptyState("circle-check", getTranslation("calls.over"), getTranslation("calls.over.sentence"));
        if (list.left() > 0) {
            empty.action(new Button(getTranslation("calls.look"), click -> show()));
        }
        return empty;
    }

    private Div footer(CallList list) {
        var footer = new Div();
        footer.addClassName("foyer-call-footer");
        var pause = new Anchor(CallListsView.ROUTE, new Icon("arrow-left").small());
        pause.add(getTranslation("calls.pause"));
        footer.add(pause);
        if (lists.mayExport(list)) {
            for (SheetFormat format : SheetFormat.values()) {
                footer.add(file(list, format));
            }
        }
        if (list.mine()) {
            footer.add(new Button(
                    getTranslation("calls.delete"),
                    new Icon("trash").small(),
                    click -> new ConfirmSheet(
                                    getTranslation("calls.delete.question", list.purpose()),
                                    getTranslation("calls.delete.consequence"),
                                    getTranslation("calls.delete"),
                                    getTranslation("calls.cancel"),
                                    () -> {
                                        lists.delete(list.id());
                                        getUI().ifPresent(ui -> ui.navigate(CallListsView.ROUTE));
                                    })
                            .open()));
        }
        return footer;
    }

    private Anchor file(CallList list, SheetFormat format) {
        var link = new Anchor(
                event -> {
                    var receipt = results.take(list, format);
                    event.setFileName("%s %s.%s"
                            .formatted(
                                    list.purpose()
                                            .replaceAll("[^\\p{L}\\p{N} .-]", " ")
                                            .strip(),
                                    receipt.copy(),
                                    format.ending()));
                    event.setContentType(format.mediaType());
                    event.getResponse().setHeader("Cache-Control", "no-store");
                    results.write(list, receipt, format, getLocale(), event.getOutputStream());
                },
                AttachmentType.DOWNLOAD,
                format.name());
        link.addComponentAsFirst(new Icon("download").small());
        link.addClassName("foyer-file");
        link.setAriaLabel(getTranslation("calls.download", format.name()));
        return link;
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
