package org.foyer.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foyer.content.Notice;
import org.foyer.content.Notices;
import org.foyer.content.RichText;
import org.foyer.widgets.Icon;

/** The words over every page that are meant for the reader, what presses first. With each change of page they are looked at anew. */
final class NoticeBanners extends Div implements AfterNavigationObserver {

    private final Notices notices;
    private final RichText richText;
    private final Set<String> putAway = new HashSet<>();
    private List<Notice> shown = List.of();

    NoticeBanners(Notices notices, RichText richText) {
        this.notices = notices;
        this.richText = richText;
        addClassName("foyer-words");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("content.notice.area"));
        show();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var mine = notices.mine(getLocale()).stream()
                .filter(notice -> !putAway.contains(notice.id()))
                .toList();
        if (!mine.equals(shown)) {
            shown = mine;
            removeAll();
            mine.forEach(notice -> add(banner(notice)));
        }
        // without anything to say there is no region either
        setVisible(!mine.isEmpty());
    }

    private Component banner(Notice notice) {
        var title = Spoken.say(new Paragraph(), notice.title(), getLocale());
        title.addClassName("foyer-strong");
        var words = new Div(title);
        words.addClassName("foyer-grow");
        if (!notice.text().isEmpty()) {
            words.add(new RichTextBlock(notice.text(), richText, getLocale(), 2));
        }
        var banner = new Div(new Icon(icon(notice)), words);
        banner.addClassNames(
                "foyer-word", "foyer-word-" + notice.severity().name().toLowerCase(Locale.ROOT));
        if (notices.canDismiss(notice)) {
            banner.add(dismiss(notice));
        }
        return banner;
    }

    private Component dismiss(Notice notice) {
        var button = new NativeButton("", click -> {
            notices.dismiss(notice);
            putAway.add(notice.id());
            show();
        });
        button.addClassName("foyer-icon-button");
        button.setAriaLabel(
                getTranslation("content.notice.dismiss", notice.title().in(getLocale())));
        button.add(new Icon("x"));
        return button;
    }

    private static String icon(Notice notice) {
        return switch (notice.severity()) {
            case ALERT -> "alert-octagon";
            case WARNING -> "alert-triangle";
            case INFO -> "info-circle";
        };
    }
}
