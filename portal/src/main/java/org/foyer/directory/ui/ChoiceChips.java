package org.foyer.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.foyer.directory.Counts;
import org.foyer.directory.Facet;
import org.foyer.directory.Search;
import org.foyer.directory.SearchWords;
import org.foyer.widgets.Icon;

/** Above the results on a phone: everybody, what is chosen, each to be taken away by a touch, and what most would choose next. */
final class ChoiceChips extends Div {

    private static final int SUGGESTED = 5;

    private final SearchWords words;
    private final Consumer<Search> onChange;

    ChoiceChips(SearchWords words, Consumer<Search> onChange) {
        this.words = words;
        this.onChange = onChange;
        addClassNames("foyer-chips", "foyer-who-chips");
    }

    void show(Search search, Counts counts, List<SearchWords.Choice> choices) {
        removeAll();
        if (choices.isEmpty()) {
            var all = chip(getTranslation("directory.all"), search);
            all.getElement().setAttribute("aria-pressed", "true");
            all.add(count(counts.people()));
            add(all);
        }
        for (var choice : choices) {
            var chip = chip(choice.label(), choice.without());
            chip.getElement().setAttribute("aria-label", getTranslation("directory.choice.without", choice.label()));
            chip.getElement().setAttribute("data-chosen", true);
            chip.add(new Icon("x").small());
            add(chip);
        }
        counts.of(Facet.KIND).stream()
                .filter(value -> value.people() > 0 && !search.of(Facet.KIND).contains(value.code()))
                .limit(SUGGESTED)
                .forEach(value -> add(suggested(search, value)));
    }

    private NativeButton suggested(Search search, Counts.Value value) {
        var kinds = new HashSet<>(search.of(Facet.KIND));
        kinds.add(value.code());
        var chip = chip(words.name(Facet.KIND, value, getLocale()), search.with(Facet.KIND, kinds));
        chip.add(count(value.people()));
        return chip;
    }

    private NativeButton chip(String label, Search leadsTo) {
        var chip = new NativeButton();
        chip.addClassName("foyer-chip");
        chip.add(new Span(label));
        chip.addClickListener(click -> onChange.accept(leadsTo));
        return chip;
    }

    private Span count(int people) {
        var count = new Span(NumberFormat.getIntegerInstance(getLocale()).format(people));
        count.addClassName("foyer-facet-count");
        return count;
    }
}
