package org.foyer.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foyer.access.Portraits;
import org.foyer.access.SignedIn;
import org.foyer.values.Languages;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.MenuEntry;
import org.foyer.widgets.MenuLink;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** What has no place in the bar of a phone, and the settings of the frame: language, appearance, the way out. */
@Route(MoreView.ROUTE)
@PermitAll
class MoreView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "more";

    private final Menu menu;
    private final SignedIn signedIn;
    private final Portraits portraits;
    private final Languages languages;
    private final AuthenticationContext authentication;

    MoreView(
            Menu menu,
            SignedIn signedIn,
            Portraits portraits,
            Languages languages,
            AuthenticationContext authentication) {
        this.menu = menu;
        this.signedIn = signedIn;
        this.portraits = portraits;
        this.languages = languages;
        this.authentication = authentication;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.more.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("shell.more.title")));
        var beyond = rows(menu.beyondBar(MenuEntry.Section.MEMBER), MenuEntry.Section.MEMBER);
        if (!beyond.isEmpty()) {
            add(new Rows(beyond));
        }
        var office = rows(menu.of(MenuEntry.Section.OFFICE), MenuEntry.Section.OFFICE);
        if (!office.isEmpty()) {
            add(section("shell.section.office", new Rows(office)));
        }
        var settings = new Div(language(), appearance());
        settings.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-form-fields");
        add(section("shell.section.settings", settings));
        var signOut = new Button(
                getTranslation("shell.sign.out"), new Icon("logout").small(), click -> authentication.logout());
        var way = new Div(signOut);
        way.addClassName("foyer-form-actions");
        add(way);
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("foyer-section");
        return section;
    }

    private List<ListRow> rows(List<MenuEntry> entries, MenuEntry.Section section) {
        return Stream.concat(
                        entries.stream().map(this::row),
                        menu.links(getLocale()).stream()
                                .filter(link -> link.section() == section)
                                .map(this::row))
                .toList();
    }

    private ListRow row(MenuLink link) {
        var row = new ListRow(new Icon(link.icon()), link.route(), link.name()).low();
        if (!link.language().equals(getLocale().getLanguage())) {
            row.getElement().setAttribute("lang", link.language());
        }
        return row;
    }

    private ListRow row(MenuEntry entry) {
        var row = new ListRow(new Icon(entry.icon()), entry.route(), getTranslation(entry.label())).low();
        entry.count().get().ifPresent(count -> row.count(Long.toString(count)));
        return row;
    }

    private Select<Locale> language() {
        var choice = new Select<Locale>();
        choice.setLabel(getTranslation("shell.more.language"));
        choice.setItems(Languages.ALL);
        choice.setItemLabelGenerator(Languages::ownName);
        choice.setValue(languages.best(List.of(getLocale())));
        choice.setReadOnly(!signedIn.require().inPerson());
        choice.addValueChangeListener(change -> {
            portraits.speak(signedIn.requireInPerson().id(), change.getValue());
            VaadinSession.getCurrent().setLocale(languages.formatting(change.getValue()));
            // every word of the page changes, its language tag as well
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return choice;
    }

    private Select<Appearance> appearance() {
        var choice = new Select<Appearance>();
        choice.setLabel(getTranslation("shell.more.appearance"));
        choice.setItems(Appearance.values());
        choice.setItemLabelGenerator(it -> switch (it) {
            case SYSTEM -> getTranslation("shell.more.appearance.system");
            case LIGHT -> getTranslation("shell.more.appearance.light");
            case DARK -> getTranslation("shell.more.appearance.dark");
        });
        choice.setValue(Appearance.of(VaadinRequest.getCurrent()));
        choice.addValueChangeListener(change -> change.getValue().choose());
        return choice;
    }
}
