package org.foyer.contact.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.foyer.contact.Contact;
import org.foyer.contact.Conversation;
import org.foyer.contact.Reach;
import org.foyer.contact.ThreadId;
import org.foyer.contact.Unread;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.FormSection;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.Toast;

/** One's own conversations, and how one wishes to be reached. */
@Route(ContactView.ROUTE)
@PermitAll
class ContactView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "contact";

    private final Contact contact;
    private final Unread unread;

    ContactView(Contact contact, Unread unread) {
        this.contact = contact;
        this.unread = unread;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contact.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!contact.isOpen()) {
            throw new NotFoundException();
        }
        removeAll();
        add(new PageHeader(getTranslation("contact.title"), getTranslation("contact.sentence")).action(search()));
        var conversations = contact.mine(getLocale());
        var fresh = unread.mine();
        add(
                conversations.isEmpty()
                        ? new EmptyState(
                                "messages", getTranslation("contact.empty.title"), getTranslation("contact.empty.text"))
                        : new Rows(conversations.stream()
                                .map(conversation -> row(conversation, fresh))
                                .toList()));
        add(new FormSection(getTranslation("contact.reach.title"), getTranslation("contact.reach.sentence"))
                .wide(reach()));
    }

    private Anchor search() {
        var search = new Anchor("directory", new Icon("search").small(), new Span(getTranslation("contact.search")));
        search.addClassName("foyer-button-link");
        return search;
    }

    private ListRow row(Conversation conversation, Set<ThreadId> fresh) {
        var about = conversation.about().isEmpty() ? "" : conversation.about() + " · ";
        return new ListRow(
                        new Icon(fresh.contains(conversation.id()) ? "mail" : "message"),
                        ThreadView.addressOf(conversation.id()),
                        conversation.with())
                .fact((fresh.contains(conversation.id()) ? getTranslation("contact.unread") + " · " : "") + about
                        + Words.state(this, conversation) + " · " + Words.written(conversation.lastAt()));
    }

    private RadioButtonGroup<Reach> reach() {
        var choice = new RadioButtonGroup<Reach>(getTranslation("contact.reach"));
        choice.setItems(Reach.values());
        choice.setItemLabelGenerator(ReachChoice::words);
        choice.addClassName("foyer-choices");
        choice.setValue(contact.reach());
        choice.addValueChangeListener(event -> {
            contact.choose(event.getValue());
            Toast.show(getTranslation("contact.reach.saved"));
        });
        return choice;
    }
}
