package org.foyer.assembly.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyWords;
import org.foyer.assembly.Invitation;
import org.foyer.assembly.Invitations;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.StartContributor;
import org.foyer.widgets.StartTile;
import org.springframework.stereotype.Component;

/** The next assembly on the start page, and the question whether one comes. */
@Component
class AssembliesOnStart implements StartContributor {

    private final Invitations invitations;
    private final AssemblyWords words;
    private final Texts texts;

    AssembliesOnStart(Invitations invitations, AssemblyWords words, Texts texts) {
        this.invitations = invitations;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public List<StartTile> tiles(MemberId member, Locale locale) {
        return next().map(invitation -> tile(invitation.assembly(), locale)).stream()
                .toList();
    }

    @Override
    public List<NextStep> steps(MemberId member, Locale locale) {
        return invitations.mine().stream()
                .filter(Invitation::open)
                .filter(invitation ->
                        invitation.people().stream().anyMatch(person -> person.self() && person.coming() == null))
                .map(invitation -> new NextStep(
                        30,
                        "calendar-event",
                        address(invitation.assembly()),
                        texts.get(
                                locale,
                                "assembly.start.question",
                                invitation.assembly().name().in(locale)),
                        Optional.ofNullable(invitation.assembly().registerUntil())
                                .map(until -> texts.get(locale, "assembly.start.until", words.lastDay(until, locale)))
                                .orElse("")))
                .toList();
    }

    private Optional<Invitation> next() {
        return invitations.mine().stream()
                .filter(invitation -> invitation.assembly().isOn())
                .filter(invitation -> words.isAhead(invitation.assembly()))
                .findFirst();
    }

    private StartTile tile(Assembly assembly, Locale locale) {
        String name = assembly.name().in(locale);
        String fact = words.brief(assembly, locale);
        return new StartTile("assembly", 15, "calendar-event", address(assembly), name, fact)
                .underAnotherName(name + ", " + fact);
    }

    private static String address(Assembly assembly) {
        return MyAssembliesView.ROUTE + "/" + assembly.id();
    }
}
