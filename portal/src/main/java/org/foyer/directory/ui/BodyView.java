package org.foyer.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.foyer.directory.Body;
import org.foyer.directory.Directory;
import org.foyer.directory.People;
import org.foyer.directory.Search;
import org.foyer.directory.SearchWords;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;

/** A body: its people in the order of their offices, its vacancies, what lies above and below. */
@Route(BodyView.ROUTE)
@PermitAll
class BodyView extends Page implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "directory/body";

    private final Directory directory;
    private final People people;
    private final SearchWords words;
    private final Ways ways;
    private String title = "";

    BodyView(Directory directory, People people, SearchWords words, Ways ways) {
        this.directory = directory;
        this.people = people;
        this.words = words;
        this.ways = ways;
    }

    static String addressOf(String number) {
        return ROUTE + "/" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        removeAll();
        if (!directory.isOpen()) {
            throw new NotFoundException();
        }
        var body = people.body(number, getLocale()).orElseThrow(NotFoundException::new);
        title = body.self().name();
        add(DirectoryView.back(this));
        if (!body.line().isEmpty()) {
            add(line(body.line()));
        }
        add(new PageHeader(title, words.kind(body.self().kind(), getLocale())));
        add(ways.of(action -> action.aboutBody(body.self().number()), getLocale()));
        add(holders(body.holders()));
        if (!body.vacancies().isEmpty()) {
            add(section(
                    "directory.body.vacancies",
                    new Rows(body.vacancies().stream().map(this::vacancy).toList())));
        }
        if (!body.below().isEmpty()) {
            add(section(
                    "directory.body.below",
                    new Rows(body.below().stream()
                            .map(below -> BodyRow.of(below, words.kind(below.kind(), getLocale())))
                            .toList())));
        }
        var all = SearchLink.of(Search.everybody().withUnit(body.self().number()));
        add(new Anchor(all.getPathWithQueryParameters(), getTranslation("directory.body.all")));
    }

    private Nav line(List<Body.Link> above) {
        var line = new Nav();
        line.setAriaLabel(getTranslation("directory.body.line"));
        line.addClassName("foyer-line");
        above.forEach(unit -> {
            line.add(new Anchor(addressOf(unit.number()), unit.name()));
            var mark = new Span("›");
            mark.getElement().setAttribute("aria-hidden", "true");
            line.add(mark);
        });
        return line;
    }

    private Component holders(List<Body.Holder> holders) {
        return holders.isEmpty()
                ? new EmptyState(
                        "users",
                        getTranslation("directory.body.empty.title"),
                        getTranslation("directory.body.empty.text"))
                : section(
                        "directory.body.members",
                        new Rows(holders.stream().map(this::holder).toList()));
    }

    private ListRow holder(Body.Holder holder) {
        var until = holder.until();
        return new ListRow(
                        Face.of(holder.id(), holder.firstName(), holder.lastName(), holder.photo()),
                        PersonView.addressOf(holder.id()),
                        (holder.firstName() + " " + holder.lastName()).strip())
                .fact(
                        until == null
                                ? holder.office()
                                : holder.office() + " · " + getTranslation("directory.until", month(until)));
    }

    private TextRow vacancy(Body.Vacancy vacancy) {
        return new TextRow(
                vacancy.office(), getTranslation("directory.body.vacant", month(vacancy.since())), List.of());
    }

    private String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", getLocale()).format(day);
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("foyer-section");
        return section;
    }
}
