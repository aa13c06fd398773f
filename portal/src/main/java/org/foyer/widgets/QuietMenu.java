package org.foyer.widgets;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A choice that stays in the background, in the label line of a field: it shows the present choice and opens a short menu. */
public final class QuietMenu<T> extends NativeButton {

    private final String about;
    private final Function<T, String> words;
    private final Function<T, String> icons;
    private final Map<T, MenuItem> items = new LinkedHashMap<>();
    private T value;

    /**
     * @param about what is chosen, for those who do not see the place: "Visible to"
     * @param words says a choice
     * @param icons the icon of a choice
     */
    public QuietMenu(
            String about,
            List<T> choices,
            T value,
            Function<T, String> words,
            Function<T, String> icons,
            Consumer<T> onChoose) {
        this.about = about;
        this.words = words;
        this.icons = icons;
        this.value = value;
        setClassName("foyer-visibility");
        getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        // Vaadin says "selected", which a menu does not know: say which choice holds instead
        menu.addOpenedChangeListener(change -> menu.getElement().executeJs("""
                requestAnimationFrame(() => this.querySelectorAll('vaadin-context-menu-item').forEach(item => {
                    item.removeAttribute('aria-selected');
                    item.setAttribute('role', 'menuitemradio');
                    item.setAttribute('aria-checked', String(item.hasAttribute('menu-item-checked')));
                }))"""));
        for (var choice : choices) {
            var item = menu.addItem(words.apply(choice), chosen -> {
                choose(choice);
                onChoose.accept(choice);
            });
            item.setCheckable(true);
            items.put(choice, item);
        }
        choose(value);
    }

    /** Adds a line under each choice that says what it means. */
    public QuietMenu<T> explained(Function<T, String> meanings) {
        items.forEach((choice, item) -> {
            var meaning = new Span(meanings.apply(choice));
            meaning.addClassName("foyer-hint");
            item.removeAll();
            item.add(new Div(new Span(words.apply(choice))), meaning);
        });
        return this;
    }

    public T value() {
        return value;
    }

    /** Shows another choice, without telling anyone. */
    public void choose(T choice) {
        value = choice;
        items.forEach((key, item) -> item.setChecked(key.equals(choice)));
        removeAll();
        add(new Icon(icons.apply(choice)).small(), new Span(words.apply(choice)), new Icon("chevron-down").small());
        getElement().setAttribute("aria-label", getTranslation("widgets.menu.label", about, words.apply(choice)));
    }
}
