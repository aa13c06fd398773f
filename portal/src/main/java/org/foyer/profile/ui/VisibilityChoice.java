package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.values.Visibility;
import org.foyer.widgets.QuietMenu;
import org.foyer.widgets.Toast;

/** Who sees a field, chosen in the quiet menu of its label line and saved at once. */
final class VisibilityChoice {

    private final Function<Edit<Visibility>, EditResult> save;
    private final QuietMenu<Visibility> menu;
    private Visibility seen;

    VisibilityChoice(Visibility seen, Function<Edit<Visibility>, EditResult> save) {
        this.seen = seen;
        this.save = save;
        menu = new QuietMenu<>(
                        translate("profile.visible"),
                        List.of(Visibility.values()),
                        seen,
                        VisibilityChoice::words,
                        visibility -> visibility == Visibility.NOBODY ? "lock" : "eye",
                        this::choose)
                .explained(visibility -> translate(key(visibility) + ".means"));
    }

    QuietMenu<Visibility> menu() {
        return menu;
    }

    private void choose(Visibility wanted) {
        switch (save.apply(new Edit<>(seen, wanted))) {
            case EditResult.Saved saved -> take(wanted);
            case EditResult.Unchanged unchanged -> take(wanted);
            case EditResult.Refused refused -> {
                menu.choose(seen);
                Toast.show(Refusals.words(menu, refused));
            }
            case EditResult.Conflict conflict -> {
                Visibility now = conflict.current() == null ? seen : Visibility.valueOf(conflict.current());
                take(now);
                Toast.show(translate("profile.visible.changed", words(now)));
            }
        }
    }

    private void take(Visibility visibility) {
        seen = visibility;
        menu.choose(visibility);
    }

    private static String words(Visibility visibility) {
        return translate(key(visibility));
    }

    private static String key(Visibility visibility) {
        return "profile.visible." + visibility.name().toLowerCase(Locale.ROOT);
    }
}
