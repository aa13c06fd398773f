package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A short word on what has just happened. It leaves after eight seconds, but waits while one points at it or stands in it. */
public final class Toast {

    private static final String LEAVE_WHEN_LEFT_ALONE = """
            const card = this.closest('vaadin-notification-card') ?? this;
            const toast = $0;
            let timer;
            const start = () => { clearTimeout(timer); timer = setTimeout(() => { toast.opened = false; }, 8000); };
            const stop = () => clearTimeout(timer);
            card.addEventListener('mouseenter', stop);
            card.addEventListener('focusin', stop);
            card.addEventListener('mouseleave', start);
            card.addEventListener('focusout', start);
            start();
            """;

    private Toast() {}

    public static Notification show(String words) {
        return open(new Notification(), new Span(words));
    }

    /** Says what happened and offers to take it back. */
    public static Notification show(String words, Runnable onUndo) {
        var notification = new Notification();
        var undo = new Button(UI.getCurrent().getTranslation("widgets.toast.undo"), click -> {
            notification.close();
            onUndo.run();
        });
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return open(notification, new Span(words), undo);
    }

    private static Notification open(Notification notification, Component... content) {
        var line = new Div(content);
        line.addClassName("foyer-line-up");
        notification.add(line);
        notification.setDuration(0);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setAssertive(false);
        notification.open();
        line.getElement().executeJs(LEAVE_WHEN_LEFT_ALONE, notification.getElement());
        return notification;
    }
}
