package org.foyer.contact.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.foyer.contact.AbuseReports;
import org.foyer.contact.Contact;
import org.foyer.contact.ContactRefusedException;
import org.foyer.contact.Conversation;
import org.foyer.contact.Enclosure;
import org.foyer.contact.Enclosures;
import org.foyer.contact.OpenConversation;
import org.foyer.contact.ThreadId;
import org.foyer.contact.Unread;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;

/** One conversation. To those who take no part in it, it does not exist. */
@Route("contact/:thread")
@PermitAll
class ThreadView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Contact contact;
    private final Enclosures enclosures;
    private final Unread unread;
    private final AbuseReports reports;
    private String title = "";

    ThreadView(Contact contact, Enclosures enclosures, Unread unread, AbuseReports reports) {
        this.contact = contact;
        this.enclosures = enclosures;
        this.unread = unread;
        this.reports = reports;
    }

    static String addressOf(ThreadId id) {
        return ContactView.ROUTE + "/" + id;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!contact.isOpen()) {
            throw new NotFoundException();
        }
        show(event.getRouteParameters()
                .get("thread")
                .flatMap(ThreadView::id)
                .flatMap(id -> contact.open(id, getLocale()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(OpenConversation open) {
        removeAll();
        var summary = open.summary();
        unread.opened(summary.id());
        title = summary.with();
        var about = summary.about().isEmpty() ? "" : getTranslation("contact.for", summary.about()) + " · ";
        add(Words.back(this), new PageHeader(title, about + Words.state(this, summary)));
        var messages = new UnorderedList();
        messages.addClassName("foyer-messages");
        open.messages().forEach(message -> messages.add(said(message)));
        add(messages);
        if (summary.state() == Conversation.State.CLOSED) {
            add(new Paragraph(getTranslation("contact.refused.closed")));
        } else {
            answer(open);
        }
    }

    private ListItem said(OpenConversation.Message message) {
        var head = new Span((message.own() ? getTranslation("contact.own", message.author()) : message.author()) + ", "
                + Words.written(message.at()));
        head.addClassNames("foyer-caption", "foyer-muted");
        var body = message.body();
        var item = new ListItem(head);
        if (body == null || !body.isEmpty()) {
            item.add(new Paragraph(body == null ? getTranslation("contact.deleted") : body));
        }
        if (!message.files().isEmpty()) {
            var files = new Div();
            files.addClassName("foyer-ways");
            message.files().forEach(file -> files.add(link(file)));
            item.add(files);
        }
        item.addClassName("foyer-message");
        if (message.own()) {
            item.addClassName("foyer-message-own");
        }
        return item;
    }

    private Anchor link(Enclosure file) {
        var link = new Anchor(
                "contact/files/" + file.id(),
                new Icon("download").small(),
                new Span(file.name() + ", " + Words.size(this, file.size())));
        link.addClassName("foyer-file");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void answer(OpenConversation open) {
        var id = open.summary().id();
        var area = Words.area(this);
        var files = new FilePicker(enclosures.begin());
        var send = new Button(getTranslation("contact.send"), new Icon("send").small());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                contact.answer(id, area.getValue(), files.files());
                reload(id);
                Toast.show(getTranslation("contact.sent"));
            } catch (ContactRefusedException refused) {
                Words.refuse(area, refused);
            }
            send.setEnabled(true);
        });
        var actions = new Div(send);
        actions.addClassName("foyer-form-actions");
        actions.add(quiet("contact.close", () -> contact.close(id), id));
        if (open.mayBlock()) {
            actions.add(quiet("contact.block", () -> contact.keepSenderAway(id), id));
        }
        actions.add(quiet("contact.report", () -> reports.report(id), id));
        add(area, files, actions);
    }

    private Button quiet(String key, Runnable act, ThreadId id) {
        var button = new Button(
                getTranslation(key),
                click -> new ConfirmSheet(
                                getTranslation(key + ".question", title),
                                getTranslation(key + ".consequence"),
                                getTranslation(key),
                                getTranslation("contact.keep"),
                                () -> {
                                    act.run();
                                    reload(id);
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void reload(ThreadId id) {
        contact.open(id, getLocale()).ifPresent(this::show);
    }

    private static Optional<ThreadId> id(String text) {
        try {
            return Optional.of(ThreadId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
