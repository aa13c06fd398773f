package org.foyer.form.ui;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.SignedIn;
import org.foyer.contact.Enclosures;
import org.foyer.form.Checking;
import org.foyer.form.Complaint;
import org.foyer.form.Drafts;
import org.foyer.form.Drafts.Draft;
import org.foyer.form.Entered;
import org.foyer.form.Form;
import org.foyer.form.FormPage;
import org.foyer.form.OwnValues;
import org.foyer.form.Submission;
import org.foyer.form.Trace;
import org.springframework.stereotype.Component;

/** What a form on the screen asks the portal for. */
@Component
class Filler {

    private final Submission submission;
    private final Checking checking;
    private final OwnValues own;
    private final Drafts drafts;
    private final Enclosures enclosures;
    private final SignedIn signedIn;
    private final Clock clock;

    Filler(
            Submission submission,
            Checking checking,
            OwnValues own,
            Drafts drafts,
            Enclosures enclosures,
            SignedIn signedIn,
            Clock clock) {
        this.submission = submission;
        this.checking = checking;
        this.own = own;
        this.drafts = drafts;
        this.enclosures = enclosures;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    boolean isVisitor() {
        return signedIn.person().isEmpty();
    }

    Instant now() {
        return clock.instant();
    }

    Map<String, String> own(Form form, Locale reader) {
        return own.of(form, reader);
    }

    Enclosures enclosures() {
        return enclosures;
    }

    List<Complaint> check(Form form, FormPage page, Entered entered, Locale reader) {
        return checking.check(form, page, entered, reader);
    }

    Submission.Receipt send(Form form, Entered entered, UUID key, Locale reader, Instant openedAt, String trap) {
        var request = VaadinService.getCurrentRequest();
        String address = request == null
                ? ""
                : Optional.ofNullable(request.getRemoteAddr()).orElse("");
        var receipt = submission.submit(
                new Submission.Sending(form, entered, key, reader, new Trace(address, openedAt, trap)));
        if (isVisitor()) {
            visitors().remove(form.name());
        }
        return receipt;
    }

    Optional<Draft> draft(Form form) {
        return isVisitor()
                ? Optional.ofNullable(visitors().get(form.name())).map(draft -> draft.fitting(form))
                : drafts.mine(form);
    }

    /** Keeps what was typed: of members in the database, of visitors as long as their session lasts. */
    boolean keep(Form form, Entered entered, int page) {
        var draft = drafts.of(form, entered, page);
        if (isVisitor()) {
            visitors().put(form.name(), draft);
            return true;
        }
        return drafts.keep(form, draft);
    }

    void forget(Form form) {
        if (isVisitor()) {
            visitors().remove(form.name());
        } else {
            drafts.forget(form);
        }
    }

    private static VisitorDrafts visitors() {
        var session = VaadinSession.getCurrent();
        var kept = session.getAttribute(VisitorDrafts.class);
        if (kept == null) {
            kept = new VisitorDrafts();
            session.setAttribute(VisitorDrafts.class, kept);
        }
        return kept;
    }
}
