package org.foyer.card.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.foyer.card.CardBatches;
import org.foyer.card.CardDesk;
import org.foyer.card.OfficeCard;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** The cards of the members of one's units: find one, or print many. */
@Route(OfficeCardsView.ROUTE)
@PermitAll
class OfficeCardsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/cards";

    private final CardDesk desk;
    private final CardBatches batches;
    private final Clock clock;
    private final Div found = new Div();

    OfficeCardsView(CardDesk desk, CardBatches batches, Clock clock) {
        this.desk = desk;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("card.office.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.isOpen()) {
            throw new NotFoundException();
        }
        removeAll();
        var header = new PageHeader(getTranslation("card.office.title"), getTranslation("card.office.sentence"));
        if (!batches.areMade()) {
            add(
                    header,
                    new EmptyState(
                            "key", getTranslation("card.office.keys.title"), getTranslation("card.office.keys.text")));
            return;
        }
        var panel = new BatchesPanel(batches, clock);
        var print = new Button(
                getTranslation("card.batch.new"),
                new Icon("printer").small(),
                click -> new NewBatchDialog(batches, clock, panel::look).open());
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var words = new TextField(getTranslation("card.office.search"));
        words.setHelperText(getTranslation("card.office.search.help"));
        words.setPrefixComponent(new Icon("search").small());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setMaxLength(100);
        words.addClassName("foyer-reading");
        words.setWidthFull();
        words.addValueChangeListener(change -> search(change.getValue()));
        found.addClassName("foyer-card-found");
        add(header.action(print), words, found, panel);
        event.getLocation().getQueryParameters().getSingleParameter("q").ifPresent(words::setValue);
    }

    private void search(String words) {
        found.removeAll();
        if (words.isBlank()) {
            return;
        }
        List<OfficeCard.Found> people = desk.search(words, getLocale());
        var sum = new Paragraph(
                people.isEmpty()
                        ? getTranslation("card.office.none", words.strip())
                        : people.size() == CardDesk.MOST_FOUND
                                ? getTranslation("card.office.found.more", people.size())
                                : getTranslation("card.office.found", people.size()));
        sum.addClassNames("foyer-small", "foyer-muted");
        sum.getElement().setAttribute("role", "status");
        found.add(sum);
        if (!people.isEmpty()) {
            found.add(new Rows(people.stream().map(this::row).toList()));
        }
    }

    private ListRow row(OfficeCard.Found person) {
        String fact = person.units().isEmpty() ? person.number() : person.number() + " · " + person.units();
        return new ListRow(new Icon("id-badge-2"), OfficeCardView.addressOf(person.member()), person.name()).fact(fact);
    }
}
