package org.foyer.assembly.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.foyer.member.Suspension;
import org.foyer.member.Suspensions;
import org.foyer.values.MemberId;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;
import org.foyer.widgets.Toast;

/** The times in which a member has no rights at assemblies, for whoever looks after the member. */
@Route("office/members/:member/suspensions")
@PermitAll
class SuspensionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Suspensions suspensions;
    private final Clock clock;
    private String title = "";

    SuspensionView(Suspensions suspensions, Clock clock) {
        this.suspensions = suspensions;
        this.clock = clock;
    }

    static String addressOf(MemberId member) {
        return "office/members/" + member + "/suspensions";
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MemberId member = event.getRouteParameters()
                .get("member")
                .flatMap(SuspensionView::read)
                .orElseThrow(NotFoundException::new);
        show(member, suspensions.open(member).orElseThrow(NotFoundException::new));
    }

    private void show(MemberId member, Suspensions.Opened opened) {
        title = getTranslation("voting.suspension.title", opened.name());
        removeAll();
        add(new PageHeader(title, getTranslation("voting.suspension.sentence")));
        if (!opened.places().isEmpty()) {
            add(new SuspensionForm(
                    opened.places(),
                    LocalDate.now(clock),
                    wanted -> suspensions.suspend(member, wanted),
                    () -> again(member)));
        }
        add(past(member, opened.all()));
    }

    private void again(MemberId member) {
        suspensions.open(member).ifPresent(opened -> show(member, opened));
    }

    private Section past(MemberId member, List<Suspension> all) {
        var section = new Section(new H2(getTranslation("voting.suspension.all")));
        section.addClassName("foyer-section");
        section.add(
                all.isEmpty()
                        ? new EmptyState(
                                "history",
                                getTranslation("voting.suspension.none"),
                                getTranslation("voting.suspension.none.text"))
                        : new Rows(all.stream().map(it -> row(member, it)).toList()));
        return section;
    }

    private Component row(MemberId member, Suspension suspension) {
        LocalDate to = suspension.to();
        var row = new TextRow(
                to == null
                        ? getTranslation("voting.suspension.since", day(suspension.from()))
                        : getTranslation("voting.suspension.between", day(suspension.from()), day(to)),
                suspension.unitName().in(getLocale()),
                List.of(suspension.reason()));
        if (to == null || to.isAfter(LocalDate.now(clock))) {
            row.add(new Button(getTranslation("voting.suspension.end"), click -> {
                boolean ended = suspensions.end(member, suspension.id(), LocalDate.now(clock));
                Toast.show(getTranslation(ended ? "voting.suspension.ended" : "voting.suspension.gone"));
                again(member);
            }));
        }
        return row;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    private static Optional<MemberId> read(String id) {
        try {
            return Optional.of(MemberId.of(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
