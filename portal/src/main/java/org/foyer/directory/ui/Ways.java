package org.foyer.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.foyer.directory.DirectoryAction;
import org.foyer.values.Texts;
import org.foyer.widgets.Icon;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what other rooms offer for a person or a body. */
@Component
class Ways {

    private final ObjectProvider<DirectoryAction> actions;
    private final Texts texts;

    Ways(ObjectProvider<DirectoryAction> actions, Texts texts) {
        this.actions = actions;
        this.texts = texts;
    }

    Div of(Function<DirectoryAction, Optional<DirectoryAction.Way>> question, Locale reader) {
        var line = new Div();
        line.addClassName("foyer-ways");
        actions.orderedStream()
                .flatMap(action -> question.apply(action).stream())
                .forEach(way -> {
                    var link = new Anchor(way.address());
                    link.addClassName("foyer-button-link");
                    link.add(new Icon(way.icon()).small(), new Span(texts.get(reader, way.label())));
                    line.add(link);
                });
        line.setVisible(line.getComponentCount() > 0);
        return line;
    }
}
