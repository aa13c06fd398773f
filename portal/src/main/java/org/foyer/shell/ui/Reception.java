package org.foyer.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Portrait;
import org.foyer.access.Portraits;
import org.foyer.access.SignedIn;
import org.foyer.shell.PagePolicy;
import org.foyer.shell.Reference;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.foyer.widgets.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Prepares each session and each page: its language, its appearance, its policy, and what is said when something breaks. */
@Component
class Reception implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private static final int SECONDS_WITHOUT_A_WINDOW = 120;

    private final SignedIn signedIn;
    private final Portraits portraits;
    private final Languages languages;
    private final Texts texts;
    private final PagePolicy policy;

    Reception(SignedIn signedIn, Portraits portraits, Languages languages, Texts texts, PagePolicy policy) {
        this.signedIn = signedIn;
        this.portraits = portraits;
        this.languages = languages;
        this.texts = texts;
        this.policy = policy;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addSessionInitListener(session -> {
            session.getSession().setLocale(localeFor(session.getRequest().getHeader("Accept-Language")));
            session.getSession().setErrorHandler(this::apologise);
            limit(session.getSession());
        });
        service.addUIInitListener(ui -> {
            welcome(ui.getUI().getSession());
            ui.getUI().setLocale(localeFor(VaadinRequest.getCurrent().getHeader("Accept-Language")));
            speakOfTheNetwork(ui.getUI());
        });
        event.addIndexHtmlRequestListener(this::dress);
    }

    /** The language that the member chose, else the browser's, else the fallback. */
    private Locale localeFor(String acceptLanguage) {
        var wished = languages.best(Optional.ofNullable(acceptLanguage).orElse(""));
        var chosen = signedIn.person()
                .flatMap(person -> portraits.of(person.id(), wished))
                .map(Portrait::language);
        return languages.formatting(chosen.orElse(wished));
    }

    private void dress(IndexHtmlResponse page) {
        var appearance = Appearance.of(page.getVaadinRequest());
        var html = page.getDocument().getElementsByTag("html");
        // the session may be older than the sign-in, and speak the browser's language still
        var locale = localeFor(page.getVaadinRequest().getHeader("Accept-Language"));
        html.attr("lang", locale.getLanguage());
        if (appearance != Appearance.SYSTEM) {
            html.attr("theme", appearance.word()).attr("style", "color-scheme: " + appearance.word());
        }
        var nonce = policy.nonce();
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(PagePolicy.HEADER, policy.ofViews(nonce));
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    /** Programs that read the web open a session with each page; only what runs the page goes on to a window, and is somebody. */
    private void limit(VaadinSession session) {
        if (signedIn.account().isEmpty()) {
            session.setAttribute(
                    Patience.class, new Patience(session.getSession().getMaxInactiveInterval()));
            session.getSession().setMaxInactiveInterval(SECONDS_WITHOUT_A_WINDOW);
        }
    }

    private static void welcome(VaadinSession session) {
        Optional.ofNullable(session.getAttribute(Patience.class))
                .ifPresent(usual -> session.getSession().setMaxInactiveInterval(usual.seconds()));
    }

    /** How long a session lasts without a request. */
    private record Patience(int seconds) implements Serializable {}

    private void speakOfTheNetwork(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.offline.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.offline.gone"));
        ui.getPage()
                .executeJs(
                        "const it = window.Vaadin.connectionIndicator;"
                                + "if (it) { it.setAttribute('role', 'status'); it.onlineText = $0; it.offlineText = $1; it.reconnectingText = $1; }",
                        ui.getTranslation("shell.offline.back"),
                        ui.getTranslation("shell.offline.lost"));
    }

    /** A click that failed: the view stays, the person hears of it, the log knows more. */
    private void apologise(ErrorEvent event) {
        if (isLeftToTheMember(event.getThrowable())) {
            tell("shell.support.toast");
            return;
        }
        var reference = Reference.next();
        LOG.error("Reference {}: a view failed", reference, event.getThrowable());
        tell("shell.broken.toast", reference);
    }

    private static void tell(String key, Object... parameters) {
        Optional.ofNullable(UI.getCurrent())
                .ifPresent(ui -> ui.access(() -> Toast.show(ui.getTranslation(key, parameters))));
    }

    private static boolean isLeftToTheMember(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof AccessRefusedException refused
                        && refused.code().equals(AccessRefusedException.SUPPORT));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var locale = Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getLocale)
                .orElseGet(info::getLocale);
        var messages = new CustomizedSystemMessages();
        // an ended session loads the same address again, which leads through the sign-in and back
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.get(locale, "shell.broken.title"));
        messages.setInternalErrorMessage(texts.get(locale, "shell.broken.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get(locale, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(locale, "shell.cookies.text"));
        return messages;
    }
}
