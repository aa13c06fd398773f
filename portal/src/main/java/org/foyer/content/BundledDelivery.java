package org.foyer.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample content of the light module, delivered as the content management system would deliver it once it had imported the same
 * files: a portal without one is alive, and goes the same way through the code.
 */
final class BundledDelivery implements Delivery {

    static final String SOURCE = "sample";

    private static final String FILES = "classpath*:cms/foyer-content/bootstrap-sample/*.yaml";
    private static final Map<Shelf, String> WORKSPACES = Map.of(
            Shelf.PAGES, "website",
            Shelf.TILES, "foyer-tiles",
            Shelf.FORMS, "foyer-forms",
            Shelf.NOTICES, "foyer-notices",
            Shelf.STYLE, "foyer-style");

    // a page before those below it
    private static final Comparator<String> FROM_THE_TOP =
            Comparator.comparingInt((String file) -> file.split("\\.").length).thenComparing(Comparator.naturalOrder());

    private final JsonMapper json;
    private final Map<String, Map<String, Object>> files;
    private final RepositoryNodes nodes;

    BundledDelivery(JsonMapper json) {
        this.json = json;
        this.files = read();
        this.nodes = new RepositoryNodes();
        assets(nodes);
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public void begin(boolean byHand) {
        // it is always at hand
    }

    @Override
    public void close() {
        // there are no connections
    }

    @Override
    public List<JsonNode> all(Shelf shelf) {
        String workspace = WORKSPACES.get(shelf);
        var all = new ArrayList<JsonNode>();
        files.forEach((file, roots) -> {
            if (file.startsWith(workspace + ".")) {
                roots.forEach((name, node) -> {
                    if (shelf == Shelf.PAGES) {
                        nodes.pages(parent(file), name, node).forEach(page -> all.add(json.valueToTree(page)));
                    } else {
                        all.add(json.valueToTree(nodes.delivered("", name, node)));
                    }
                });
            }
        });
        return all;
    }

    @Override
    public byte[] asset(AssetReference asset) {
        return nodes.bytes(asset.id())
                .orElseThrow(() -> new IllegalStateException("The sample content has no file " + asset.id()));
    }

    private void assets(RepositoryNodes nodes) {
        files.forEach((file, roots) -> {
            if (file.startsWith("dam.")) {
                roots.forEach((name, node) -> nodes.findAssets(parent(file) + "/" + name, node));
            }
        });
    }

    /** The path of the node that a file goes below; its name is the workspace and the path of its own node, with dots. */
    private static String parent(String file) {
        var steps = List.of(file.split("\\."));
        var above = String.join("/", steps.subList(1, steps.size() - 2));
        return above.isEmpty() ? "" : "/" + above;
    }

    private static Map<String, Map<String, Object>> read() {
        var read = new LinkedHashMap<String, Map<String, Object>>();
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(FILES);
            var sorted = List.of(found).stream()
                    .sorted(Comparator.comparing((Resource file) -> name(file.getFilename()), FROM_THE_TOP))
                    .toList();
            for (var file : sorted) {
                try (InputStream in = file.getInputStream()) {
                    read.put(name(file.getFilename()), yaml(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sample content cannot be read", e);
        }
        return read;
    }

    private static String name(@Nullable String file) {
        return Optional.ofNullable(file).orElse("");
    }

    private static Map<String, Object> yaml(InputStream in) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    }
}
