package org.foyer.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.foyer.profile.ProfileService;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;

/** One's own data, in sections that the rooms and panels contribute. */
@Route(MyDataView.ROUTE)
@PermitAll
class MyDataView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "my-data";
    static final String MEMBERSHIP = ROUTE + "#membership";
    static final String HOUSEHOLD = ROUTE + "#household";

    /** Milliseconds. */
    private static final int AFTER_THE_ROUTER = 200;

    private final ProfileService profiles;
    private final List<ProfileSection> sections;
    private final Clock clock;

    MyDataView(ProfileService profiles, List<ProfileSection> sections, Clock clock) {
        this.profiles = profiles;
        this.sections = sections;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        compose();
        // the router puts a new page at its top after this answer; then the section of the address is to be seen
        getElement()
                .executeJs(
                        "setTimeout(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), $0)",
                        AFTER_THE_ROUTER);
    }

    private void compose() {
        removeAll();
        var lights = new FieldLights();
        var own = profiles.own();
        var crm = new CrmLights(() -> profiles.statesOf(own.id()), clock.getZone());
        var page = new ProfilePage(own, lights, crm, profiles.inPerson(), this::compose);
        List<Component> parts =
                sections.stream().map(section -> section.on(page)).toList();
        var form = new Div();
        form.add(parts);
        add(
                new PageHeader(getTranslation("profile.title"), getTranslation("profile.about")),
                new LightSummary(lights, parts),
                form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profile.title");
    }
}
