package org.foyer.contact.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.foyer.contact.Addressee;
import org.foyer.contact.CheckedFile;
import org.foyer.contact.Contact;
import org.foyer.contact.ContactRefusedException;
import org.foyer.contact.Desk;
import org.foyer.contact.Enclosures;
import org.foyer.values.MemberId;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;

/** The first message to a person, or to an office of a unit. */
@Route("contact/to/office/:unit/:type?")
@RouteAlias("contact/to/person/:person")
@PermitAll
class WriteView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Contact contact;
    private final Enclosures enclosures;
    private String title = "";

    WriteView(Contact contact, Enclosures enclosures) {
        this.contact = contact;
        this.enclosures = enclosures;
    }

    static String toPerson(MemberId person) {
        return "contact/to/person/" + person;
    }

    static String toBody(String unitNumber) {
        return "contact/to/office/" + URLEncoder.encode(unitNumber, StandardCharsets.UTF_8);
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
        removeAll();
        RouteParameters asked = event.getRouteParameters();
        asked.get("person").ifPresentOrElse(this::showPerson, () -> showUnit(asked));
    }

    private void showPerson(String id) {
        var person = member(id).orElseThrow(NotFoundException::new);
        var name = contact.name(person, getLocale()).orElseThrow(NotFoundException::new);
        title = getTranslation("contact.to", name);
        add(Words.back(this), new PageHeader(title, getTranslation("contact.to.person.sentence")));
        form(() -> new Addressee.Person(person));
    }

    private void showUnit(RouteParameters asked) {
        var desks = contact.desks(asked.get("unit").orElse(""));
        if (desks.isEmpty()) {
            throw new NotFoundException();
        }
        var chosen = asked.get("type")
                .map(type -> desks.stream()
                        .filter(desk -> desk.officeType().equals(type))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .orElse(desks.getFirst());
        title = getTranslation("contact.to", chosen.unitName().in(getLocale()));
        add(Words.back(this), new PageHeader(title, getTranslation("contact.to.office.sentence")));
        var offices = offices(desks, chosen);
        add(offices);
        form(() -> new Addressee.Office(
                offices.getValue().unitNumber(), offices.getValue().officeType()));
    }

    private RadioButtonGroup<Desk> offices(List<Desk> desks, Desk chosen) {
        var offices = new RadioButtonGroup<Desk>(getTranslation("contact.office"));
        offices.addClassName("foyer-choices");
        offices.setItems(desks);
        offices.setItemLabelGenerator(desk -> desk.office().in(getLocale()));
        offices.setValue(chosen);
        return offices;
    }

    private void form(Supplier<Addressee> to) {
        var message = Words.area(this);
        var files = new FilePicker(enclosures.begin());
        var send = new Button(getTranslation("contact.send"), new Icon("send").small());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            send(to.get(), message, files.files());
            send.setEnabled(true);
        });
        var actions = new Div(send);
        actions.addClassName("foyer-form-actions");
        add(message, files, actions);
    }

    private void send(Addressee to, TextArea message, List<CheckedFile> files) {
        try {
            var thread = contact.write(to, message.getValue(), files, getLocale());
            Toast.show(getTranslation("contact.sent"));
            getUI().ifPresent(ui -> ui.navigate(ThreadView.addressOf(thread)));
        } catch (ContactRefusedException refused) {
            Words.refuse(message, refused);
        }
    }

    private static Optional<MemberId> member(String id) {
        try {
            return Optional.of(MemberId.of(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
