package org.foyer.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.foyer.access.Access;
import org.foyer.access.Grant;
import org.foyer.access.Reason;
import org.foyer.directory.Directory;
import org.foyer.directory.People;
import org.foyer.member.OfficeNames;
import org.foyer.values.MemberId;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;

/** Why the reader may see somebody: which office of theirs gives what, from when to when. */
@Route(WhyView.ROUTE)
@PermitAll
class WhyView extends Page implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "directory/why";

    private final Directory directory;
    private final People people;
    private final Access access;
    private final OfficeNames names;

    WhyView(Directory directory, People people, Access access, OfficeNames names) {
        this.directory = directory;
        this.people = people;
        this.access = access;
        this.names = names;
    }

    static String addressOf(MemberId member) {
        return ROUTE + "/" + member;
    }

    /** Whether there is more to say than that it is oneself, or that every member sees it. */
    static boolean explains(Access access, MemberId member) {
        return access.reasonsFor(member).stream()
                .anyMatch(reason -> !reason.why().equals("own-data"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.why.title");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        MemberId member = read(id);
        List<Reason> reasons = access.reasonsFor(member);
        if (!directory.isOpen() || reasons.isEmpty()) {
            throw new NotFoundException();
        }
        String name = people.nameOf(member).orElseThrow(NotFoundException::new);
        var back = new Anchor(PersonView.addressOf(member), new Icon("arrow-left").small(), new Span(name));
        back.addClassName("foyer-back");
        add(
                back,
                new PageHeader(getTranslation("directory.why.title"), getTranslation("directory.why.sentence", name)),
                new Rows(rows(reasons)));
    }

    private static MemberId read(String id) {
        try {
            return MemberId.of(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private List<TextRow> rows(List<Reason> reasons) {
        Map<String, List<Reason>> together =
                reasons.stream().collect(Collectors.groupingBy(this::title, LinkedHashMap::new, Collectors.toList()));
        return together.entrySet().stream()
                .map(one -> new TextRow(
                        one.getKey(),
                        term(one.getValue().getFirst()),
                        one.getValue().stream()
                                .map(reason -> getTranslation("access.permission."
                                        + reason.permission().name().toLowerCase(Locale.ROOT)))
                                .distinct()
                                .toList()))
                .toList();
    }

    private String title(Reason reason) {
        var office = reason.office();
        return office == null
                ? getTranslation("directory.why." + reason.why())
                : names.ofType(office.officeType()).in(getLocale()) + " · "
                        + names.ofUnit(office.unit()).in(getLocale());
    }

    private String term(Reason reason) {
        Grant office = reason.office();
        if (office == null) {
            return getTranslation("directory.why.without");
        }
        var until = office.until();
        return until == null
                ? getTranslation("directory.since", written(office.from()))
                : getTranslation("directory.term", written(office.from()), written(until));
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
