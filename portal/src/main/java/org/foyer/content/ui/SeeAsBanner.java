package org.foyer.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.access.KnownNames;
import org.foyer.access.KnownNames.Named;
import org.foyer.content.SeeAs;
import org.foyer.content.SeenAs;
import org.foyer.values.LocalName;
import org.foyer.values.Texts;
import org.foyer.widgets.Banner;
import org.foyer.widgets.FrameContributor;
import org.springframework.core.annotation.Order;

/** Tells an editor on every page with whose eyes they see content, and leads back. */
@org.springframework.stereotype.Component
@Order(0)
class SeeAsBanner implements FrameContributor {

    private final SeeAs seeAs;
    private final KnownNames names;
    private final DeskWords words;
    private final Texts texts;

    SeeAsBanner(SeeAs seeAs, KnownNames names, DeskWords words, Texts texts) {
        this.seeAs = seeAs;
        this.names = names;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public List<Component> above(Locale reader) {
        return seeAs.running().stream().map(kind -> banner(kind, reader)).toList();
    }

    private Component banner(SeenAs kind, Locale reader) {
        var end = new Button(texts.get(reader, "content.see.end"), click -> {
            seeAs.end();
            UI.getCurrent().getPage().setLocation(ContentDeskView.ROUTE);
        });
        var banner = Banner.inverted("eye", texts.get(reader, "content.see.banner", described(kind, reader)))
                .action(end);
        banner.addClassName("foyer-banner-support");
        return banner;
    }

    private String described(SeenAs kind, Locale reader) {
        var parts = new ArrayList<String>();
        parts.add(texts.get(reader, kind.visitor() ? "content.see.visitor" : "content.see.member"));
        if (kind.category() != null) {
            parts.add(named(names.categories(), kind.category(), reader));
        }
        if (kind.office() != null) {
            parts.add(named(names.offices(), kind.office(), reader));
        }
        if (kind.unit() != null) {
            parts.add(names.unit(kind.unit())
                    .map(KnownNames.Unit::name)
                    .map(name -> name.in(reader))
                    .orElse(kind.unit()));
        }
        parts.add(words.language(kind.language(), reader));
        return String.join(", ", parts);
    }

    private static String named(List<Named> all, String code, Locale reader) {
        return all.stream()
                .filter(it -> it.code().equals(code))
                .map(Named::name)
                .findFirst()
                .map((LocalName name) -> name.in(reader))
                .orElse(code);
    }
}
