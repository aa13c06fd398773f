package org.foyer.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import org.foyer.audit.ChangeWords;
import org.foyer.member.Address;
import org.foyer.member.ContactKind;
import org.foyer.member.PhoneNumbers;
import org.foyer.member.Viewer;
import org.foyer.member.VisibleMember;
import org.foyer.profile.SeenByOthers;
import org.foyer.widgets.Avatar;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;

/** "This is how others see you": what officials, members and everybody get to see, read by the query that they get. */
@Route(OthersView.ROUTE)
@PermitAll
class OthersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "my-data/as-others-see-me";

    private final SeenByOthers seen;
    private final ChangeWords words;
    private final PhoneNumbers phones;

    OthersView(SeenByOthers seen, ChangeWords words, PhoneNumbers phones) {
        this.seen = seen;
        this.words = words;
        this.phones = phones;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var tabs = new TabSheet();
        tabs.setWidthFull();
        // Vaadin's own scroller inside the list of tabs can take the focus, which a list of tabs may not hold
        tabs.getElement().executeJs("""
                customElements.whenDefined('vaadin-tabs').then(() => requestAnimationFrame(() =>
                    this.querySelector('vaadin-tabs').shadowRoot.getElementById('scroll').removeAttribute('tabindex')))""");
        for (Viewer viewer : new Viewer[] {Viewer.OFFICIAL, Viewer.MEMBER, Viewer.PUBLIC}) {
            String name = viewer.name().toLowerCase(Locale.ROOT);
            tabs.add(new Tab(getTranslation("selfservice.others." + name)), shown(viewer, name));
        }
        add(
                new BackToMyData(),
                new PageHeader(
                        getTranslation("selfservice.others.title"), getTranslation("selfservice.others.sentence")),
                tabs);
    }

    private Div shown(Viewer viewer, String name) {
        return seen.by(viewer)
                .<Div>map(this::card)
                .orElseGet(() -> new EmptyState(
                        "eye-off",
                        getTranslation("selfservice.others.nothing.title"),
                        getTranslation("selfservice.others.nothing." + name)));
    }

    private Div card(VisibleMember member) {
        var sheet = new Div();
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        if (member.photo()) {
            var photo = Avatar.photo("photo/me", getTranslation("selfservice.photo.yours"));
            photo.addClassName("foyer-avatar-large");
            sheet.add(photo);
        }
        var facts = new Facts();
        fact(facts, "audit.field.member.number", member.number());
        member.contacts().forEach(contact -> {
            String value = contact.kind() == ContactKind.EMAIL ? contact.value() : phones.shown(contact.value());
            facts.fact(
                    "audit.value.kind." + contact.kind().name().toLowerCase(Locale.ROOT),
                    contact.label().map(label -> value + " (" + label + ")").orElse(value));
        });
        fact(facts, "audit.entity.postal_address", member.address().map(this::written));
        facts.fact("audit.field.member.birth_date", member.birthDate());
        fact(facts, "audit.field.language", member.language().map(code -> words.value("language", code, getLocale())));
        member.sections()
                .forEach(section -> facts.fact(
                        "audit.entity.membership",
                        section.unit().in(getLocale()) + ", "
                                + section.category().in(getLocale())));
        sheet.add(new H2(member.name().full()), facts);
        return sheet;
    }

    private static void fact(Facts facts, String key, Optional<String> value) {
        facts.fact(key, value.orElse(""));
    }

    private String written(Address address) {
        return address.streetLine() + ", " + address.postcode() + " " + address.town() + ", "
                + words.value("country", address.country(), getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfservice.others.title");
    }
}
