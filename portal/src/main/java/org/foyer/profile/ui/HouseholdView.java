package org.foyer.profile.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.foyer.access.AccessRefusedException;
import org.foyer.member.ContactKind;
import org.foyer.member.MemberProfile;
import org.foyer.member.MemberProfile.Contact;
import org.foyer.member.PhoneNumbers;
import org.foyer.profile.ProfileService;
import org.foyer.values.MemberId;
import org.foyer.widgets.FormSection;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;

/** A child's data, for its parents to read. Whoever may not see it gets the same answer as for a page that is not there. */
@Route("household/:member")
@PermitAll
class HouseholdView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final ProfileService profiles;
    private final MembershipSection membership;
    private final PhoneNumbers phones;
    private final Clock clock;
    private String title = "";

    HouseholdView(ProfileService profiles, MembershipSection membership, PhoneNumbers phones, Clock clock) {
        this.profiles = profiles;
        this.membership = membership;
        this.phones = phones;
        this.clock = clock;
    }

    static String route(MemberId member) {
        return "household/" + member;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        compose(child(event.getRouteParameters().get("member").orElse("")));
    }

    private MemberProfile child(String id) {
        try {
            return profiles.childOf(MemberId.of(id));
        } catch (AccessRefusedException | IllegalArgumentException | NoSuchElementException notToBeSeen) {
            throw new NotFoundException();
        }
    }

    private void compose(MemberProfile child) {
        title = child.name().full();
        var back = new Anchor(MyDataView.ROUTE, new Icon("arrow-left"), new Text(getTranslation("profile.title")));
        back.addClassName("foyer-back");
        add(back, new PageHeader(title, getTranslation("profile.child.about")));
        add(new FormSection(getTranslation("profile.child.reach"), getTranslation("profile.child.reach.about"))
                .wide(reach(child)));
        add(new FormSection(getTranslation("profile.membership"), "")
                .wide(membership.person(child))
                .wide(membership.memberships(child)));
    }

    private Facts reach(MemberProfile child) {
        LocalDate today = LocalDate.now(clock);
        var facts = new Facts()
                .fact(
                        "profile.address",
                        child.addressOn(today)
                                .map(held -> held.address().oneLine())
                                .orElse(""));
        child.plannedAfter(today)
                .forEach(planned -> facts.fact(
                        "profile.planned",
                        getTranslation("profile.planned.from", Facts.written(planned.from())) + ": "
                                + planned.address().oneLine()));
        child.contacts().forEach(contact -> facts.fact(ContactPanel.key(contact.kind()), words(contact)));
        return facts;
    }

    private String words(Contact contact) {
        return contact.kind() == ContactKind.EMAIL ? contact.value() : phones.shown(contact.value());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
