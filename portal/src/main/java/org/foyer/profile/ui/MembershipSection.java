package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foyer.member.MemberProfile;
import org.foyer.member.MemberProfile.Membership;
import org.foyer.member.MembershipKind;
import org.foyer.member.VisibleField;
import org.foyer.profile.ProfileService;
import org.foyer.widgets.FormSection;
import org.springframework.core.annotation.Order;

/** What the member sees and cannot change, each with the word on who can. */
@org.springframework.stereotype.Component
@Order(600)
class MembershipSection implements ProfileSection {

    private final ProfileService profiles;
    private final Clock clock;

    MembershipSection(ProfileService profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public Component on(ProfilePage page) {
        var section = new FormSection(translate("profile.membership"), translate("profile.membership.about"))
                .wide(visible(page, "profile.membership.birth-date", VisibleField.BIRTH_DATE))
                .wide(person(page.profile()))
                .wide(visible(page, "profile.membership.held", VisibleField.MEMBERSHIPS))
                .wide(memberships(page.profile()));
        section.setId("membership");
        return section;
    }

    private Component visible(ProfilePage page, String label, VisibleField field) {
        var words = new Span(translate(label));
        words.addClassName("foyer-label");
        var visibility = new VisibilityChoice(
                Objects.requireNonNull(page.profile().visibility().get(field)),
                edit -> profiles.show(page.member(), field, edit));
        var line = new Div(words, visibility.menu());
        line.addClassName("foyer-label-line");
        return line;
    }

    /** Also for the page of a child. */
    Component person(MemberProfile profile) {
        return group(
                "profile.membership.office",
                new Facts()
                        .fact("profile.membership.number", profile.number())
                        .fact("profile.membership.birth-date", Optional.ofNullable(profile.birthDate()))
                        .fact("profile.membership.honours", Objects.requireNonNullElse(profile.honours(), "")));
    }

    Component memberships(MemberProfile profile) {
        LocalDate today = LocalDate.now(clock);
        Locale locale = UI.getCurrentOrThrow().getLocale();
        var facts = new Facts()
                .fact(
                        "profile.membership.category",
                        words(
                                profile,
                                MembershipKind.MAIN,
                                today,
                                held -> held.category().in(locale)))
                .fact(
                        "profile.membership.main",
                        words(
                                profile,
                                MembershipKind.MAIN,
                                today,
                                held -> held.unitName().in(locale)))
                .fact(
                        "profile.membership.additional",
                        words(
                                profile,
                                MembershipKind.ADDITIONAL,
                                today,
                                held -> held.unitName().in(locale)))
                .fact("profile.membership.entry", profile.entryDate())
                .fact("profile.membership.years", translate("profile.membership.years.count", profile.yearsOn(today)))
                .fact(
                        "profile.membership.dues",
                        profile.memberships().stream()
                                .filter(held -> held.holdsOn(today))
                                .flatMap(held -> Optional.ofNullable(held.duesPaidUntil()).stream())
                                .max(Comparator.naturalOrder()))
                .fact(
                        "profile.membership.offices",
                        profile.offices().stream()
                                .filter(held -> held.to() == null || !held.to().isBefore(today))
                                .map(held -> held.office().in(locale) + ", "
                                        + held.unitName().in(locale))
                                .collect(Collectors.joining("; ")));
        return group("profile.membership.section", facts);
    }

    private static String words(
            MemberProfile profile, MembershipKind kind, LocalDate today, Function<Membership, String> words) {
        return profile.memberships().stream()
                .filter(held -> held.kind() == kind && held.holdsOn(today))
                .map(words)
                .collect(Collectors.joining(", "));
    }

    private static Component group(String whoChanges, Facts facts) {
        var hint = new Paragraph(translate(whoChanges));
        hint.addClassName("foyer-hint");
        return new Div(facts, hint);
    }
}
