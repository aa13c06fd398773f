package org.foyer.assembly.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.foyer.assembly.AssemblyWords;
import org.foyer.assembly.Invitation;
import org.foyer.assembly.Invitations;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** The assemblies that concern oneself or one's children. */
@Route(MyAssembliesView.ROUTE)
@PermitAll
class MyAssembliesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "assemblies";

    private final Invitations invitations;
    private final AssemblyWords words;

    MyAssembliesView(Invitations invitations, AssemblyWords words) {
        this.invitations = invitations;
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assembly.mine");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("assembly.mine"), getTranslation("assembly.mine.sentence")));
        List<Invitation> mine = invitations.mine();
        add(
                mine.isEmpty()
                        ? new EmptyState(
                                "calendar-event",
                                getTranslation("assembly.mine.none"),
                                getTranslation("assembly.mine.none.sentence"))
                        : new Rows(mine.stream().map(this::row).toList()));
    }

    private ListRow row(Invitation invitation) {
        var assembly = invitation.assembly();
        return new ListRow(
                        new Icon("calendar-event"),
                        ROUTE + "/" + assembly.id(),
                        assembly.name().in(getLocale()))
                .facts(words.when(assembly, getLocale()), getTranslation(fact(invitation)));
    }

    private static String fact(Invitation invitation) {
        var state = AssemblyState.of(invitation.assembly());
        if (state != AssemblyState.PUBLISHED) {
            return state.key();
        }
        return invitation.people().stream()
                .filter(person -> person.self() && person.coming() != null)
                .findFirst()
                .map(person -> Boolean.TRUE.equals(person.coming())
                        ? person.waiting() > 0 ? "assembly.answer.waits" : "assembly.answer.comes"
                        : "assembly.answer.stays")
                .orElse(invitation.open() ? "assembly.answer.asked" : "assembly.answer.welcome");
    }
}
