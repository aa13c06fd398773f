package org.foyer.profile.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.access.Portraits;
import org.foyer.profile.DeletionRequests;
import org.foyer.profile.MainEmailChange;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.StartContributor;
import org.springframework.stereotype.Component;

/** What waits for a member on the start page: an e-mail to confirm, a wish at the office, a photo to add. */
@Component
class SelfServiceSteps implements StartContributor {

    private final MainEmailChange change;
    private final DeletionRequests deletion;
    private final Portraits portraits;
    private final Texts texts;

    SelfServiceSteps(MainEmailChange change, DeletionRequests deletion, Portraits portraits, Texts texts) {
        this.change = change;
        this.deletion = deletion;
        this.portraits = portraits;
        this.texts = texts;
    }

    @Override
    public List<NextStep> steps(MemberId member, Locale locale) {
        var steps = new ArrayList<NextStep>();
        change.pendingOf(member)
                .ifPresent(pending -> steps.add(new NextStep(
                        10,
                        "mail-check",
                        "my-data",
                        texts.get(locale, "selfservice.step.email.title"),
                        texts.get(locale, "selfservice.step.email.fact", pending.address()))));
        deletion.askedOn(member)
                .ifPresent(when -> steps.add(new NextStep(
                        20,
                        "trash",
                        EverythingView.ROUTE,
                        texts.get(locale, "selfservice.step.deletion.title"),
                        texts.get(locale, "selfservice.step.deletion.fact"))));
        if (portraits
                .of(member, locale)
                .filter(portrait -> portrait.photo().isEmpty())
                .isPresent()) {
            steps.add(new NextStep(
                    90,
                    "camera",
                    "my-data",
                    texts.get(locale, "selfservice.step.photo.title"),
                    texts.get(locale, "selfservice.step.photo.fact")));
        }
        return steps;
    }
}
