package org.foyer.content;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds links, pictures and forms that are not there. */
@Component
class ReferenceCheck {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern HAS_LINK = Pattern.compile("(?i)\\b(href|src)\\s*=");

    void check(Holdings held, Holding holding, ContentReport.Notes notes) {
        Tree.walk(holding.node(), part -> {
            for (Map.Entry<String, JsonNode> property : part.json().properties()) {
                if (property.getValue().isString()) {
                    check(held, property.getKey(), property.getValue().asString(), notes);
                }
            }
        });
    }

    private static void check(Holdings held, String property, String value, ContentReport.Notes notes) {
        if (value.startsWith(AssetReference.PREFIX)) {
            notes.add(Finding.Kind.ASSET, value);
        } else if (property.equals("page") && ID.matcher(value).matches()) {
            link(held, new ContentLink.Content("website", value, ""), value, notes);
        } else if (property.equals("url")) {
            if (WebAddress.of(value).isEmpty()) {
                notes.add(Finding.Kind.LINK, value);
            }
        } else if (property.equals("form") && held.find(Shelf.FORMS, value).isEmpty()) {
            notes.add(Finding.Kind.FORM, value);
        } else if (HAS_LINK.matcher(value).find()) {
            CleanText.of(value).addresses().forEach(address -> link(held, ContentLink.of(address), address, notes));
        }
    }

    private static void link(Holdings held, ContentLink link, String words, ContentReport.Notes notes) {
        boolean lost = switch (link) {
            case ContentLink.Content content -> held.index().page(content).isEmpty();
            case ContentLink.Nowhere() -> true;
            case ContentLink.Asset _, ContentLink.Inside _, ContentLink.Outside _ -> false;
        };
        if (lost) {
            notes.add(Finding.Kind.LINK, words);
        }
    }
}
