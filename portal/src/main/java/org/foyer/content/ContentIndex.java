package org.foyer.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foyer.access.Audience;
import org.foyer.access.Standing;
import tools.jackson.databind.JsonNode;

/** What lies where in the content, and which pieces of it show a picture or file. */
final class ContentIndex {

    private static final Pattern IN_TEXT = Pattern.compile("\\$\\{link:\\{.{0,600}?}}}|/dam/(?:jcr:)?"
            + "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:/[^\"'<>\\s?#]{0,300})?");

    private final Map<String, Holding> pagesById = new HashMap<>();
    private final Map<String, Holding> pagesByPath = new HashMap<>();
    private final Map<String, List<AssetUse>> assets = new HashMap<>();

    ContentIndex(Holdings holdings) {
        for (Holding page : holdings.all(Shelf.PAGES)) {
            pagesById.putIfAbsent(page.node().id(), page);
            pagesByPath.putIfAbsent(page.node().path(), page);
        }
        for (Shelf shelf : Shelf.values()) {
            for (Holding holding : holdings.all(shelf)) {
                walk(shelf, holding, holding.node(), List.of());
            }
        }
    }

    /**
     * A place that shows a picture or file.
     *
     * @param within whom the parts of the piece of content that it lies in are meant for, beside the piece itself
     */
    record AssetUse(Shelf shelf, Holding holding, List<Audience> within, AssetReference asset) {

        boolean isWithinReachOf(Standing standing) {
            return within.stream().allMatch(audience -> audience.includes(standing));
        }
    }

    /** The places that show it, those that know most of it first. */
    List<AssetUse> usesOf(String asset) {
        return assets.getOrDefault(asset, List.of());
    }

    /** The ids of all pictures and files that something shows. */
    List<String> assets() {
        return List.copyOf(assets.keySet());
    }

    /** The page that a link leads to, by its id, else by its path, before which a context and a language may stand. */
    Optional<Holding> page(ContentLink.Content link) {
        if (!link.id().isEmpty()) {
            return Optional.ofNullable(pagesById.get(link.id()));
        }
        String path = link.path();
        for (int before = 0; before <= 2 && !path.isEmpty(); before++) {
            var page = Optional.ofNullable(pagesByPath.get(path));
            if (page.isPresent()) {
                return page;
            }
            int next = path.indexOf('/', 1);
            path = next < 0 ? "" : path.substring(next);
        }
        return Optional.empty();
    }

    private void walk(Shelf shelf, Holding holding, ContentNode node, List<Audience> within) {
        for (Map.Entry<String, JsonNode> property : node.json().properties()) {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (value.isString()) {
                inText(value.asString()).forEach(asset -> add(new AssetUse(shelf, holding, within, asset)));
            } else if (value.isObject()) {
                var asset = node.asset(name);
                asset.ifPresent(it -> add(new AssetUse(shelf, holding, within, it)));
                if (asset.isEmpty()) {
                    node.child(name).ifPresent(child -> walk(shelf, holding, child, narrowed(within, child)));
                }
            } else if (value.isArray()) {
                node.values(name)
                        .forEach(text ->
                                inText(text).forEach(asset -> add(new AssetUse(shelf, holding, within, asset))));
            }
        }
    }

    private static List<Audience> narrowed(List<Audience> within, ContentNode part) {
        if (!AudienceReader.isSaid(part)) {
            return within;
        }
        var narrower = new ArrayList<>(within);
        narrower.add(new AudienceReader().read(part));
        return List.copyOf(narrower);
    }

    private void add(AssetUse use) {
        var uses = assets.computeIfAbsent(use.asset().id(), id -> new ArrayList<>());
        if (use.asset().version().isEmpty()) {
            uses.add(use);
        } else {
            uses.addFirst(use);
        }
    }

    /** Texts name a picture by its id and file name only. */
    private static List<AssetReference> inText(String text) {
        if (!text.contains("dam")) {
            return List.of();
        }
        var found = new ArrayList<AssetReference>();
        Matcher matcher = IN_TEXT.matcher(text);
        while (matcher.find()) {
            if (ContentLink.of(matcher.group()) instanceof ContentLink.Asset(String id, String name) && !id.isEmpty()) {
                found.add(AssetReference.named(id, name));
            }
        }
        return found;
    }
}
