package org.foyer.content;

import static java.util.Objects.requireNonNullElse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nodes of a repository file, in the form in which the delivery interface gives them. */
final class RepositoryNodes {

    private static final String TYPE = "jcr:primaryType";
    private static final String PAGE = "mgnl:page";

    private final Map<String, Map<String, Object>> assets = new HashMap<>();
    private final Map<String, byte[]> bytes = new HashMap<>();

    /** The bytes of an asset. */
    Optional<byte[]> bytes(String id) {
        return Optional.ofNullable(bytes.get(id));
    }

    /** A page and all pages below it, each without those below. */
    List<Map<String, Object>> pages(String parent, String name, Object node) {
        var pages = new ArrayList<Map<String, Object>>();
        pages.add(delivered(parent, name, node));
        children(node).forEach((child, below) -> {
            if (PAGE.equals(below.get(TYPE))) {
                pages.addAll(pages(parent + "/" + name, child, below));
            }
        });
        return pages;
    }

    /** A node with its properties and the nodes in it, but for pages. */
    Map<String, Object> delivered(String parent, String name, Object node) {
        String path = parent + "/" + name;
        var properties = map(node);
        var delivered = new LinkedHashMap<String, Object>();
        delivered.put("@name", name);
        delivered.put("@path", path);
        delivered.put("@id", requireNonNullElse(properties.get("jcr:uuid"), idOf(path)));
        delivered.put("@nodeType", requireNonNullElse(properties.get(TYPE), "mgnl:contentNode"));
        properties.forEach((key, value) -> {
            if (!(value instanceof Map) && !key.startsWith("jcr:")) {
                delivered.put(key, value(value));
            }
        });
        var names = new ArrayList<String>();
        children(node).forEach((child, below) -> {
            if (!PAGE.equals(below.get(TYPE))) {
                delivered.put(child, delivered(path, child, below));
                names.add(child);
            }
        });
        delivered.put("@nodes", names);
        return delivered;
    }

    private Object value(Object value) {
        if (value instanceof Date date) {
            return date.toInstant().toString();
        }
        if (value instanceof String text && text.startsWith(AssetReference.PREFIX)) {
            var asset = assets.get(text.substring(AssetReference.PREFIX.length()));
            return asset == null ? text : asset;
        }
        return value;
    }

    /** Takes in the assets at a path and below. */
    void findAssets(String path, Object node) {
        var properties = map(node);
        if ("mgnl:asset".equals(properties.get(TYPE))) {
            keep(path, properties);
        }
        children(node).forEach((name, below) -> findAssets(path + "/" + name, below));
    }

    private void keep(String path, Map<String, Object> asset) {
        var resource = map(requireNonNullElse(asset.get("jcr:content"), Map.of()));
        String id = String.valueOf(asset.get("jcr:uuid"));
        if (resource.get("jcr:data") instanceof byte[] data) {
            bytes.put(id, data);
        }
        var metadata = new LinkedHashMap<String, Object>();
        put(metadata, "fileName", resource.get("fileName"));
        put(metadata, "mimeType", resource.get("jcr:mimeType"));
        put(metadata, "width", resource.get("width"));
        put(metadata, "height", resource.get("height"));
        put(metadata, "fileSize", resource.get("size"));
        asset.forEach((key, value) -> {
            if (key.startsWith("caption") || key.startsWith("title")) {
                metadata.put(key, value);
            }
        });
        metadata.put("modified", value(requireNonNullElse(asset.get("mgnl:lastModified"), Date.from(Instant.EPOCH))));
        var delivered = new LinkedHashMap<String, Object>();
        delivered.put("@name", path.substring(path.lastIndexOf('/') + 1));
        delivered.put("@path", path);
        delivered.put("@id", AssetReference.PREFIX + id);
        delivered.put("@link", "/dam/" + AssetReference.PREFIX + id + "/" + metadata.get("fileName"));
        delivered.put("metadata", metadata);
        assets.put(id, delivered);
    }

    private static void put(Map<String, Object> target, String key, @Nullable Object value) {
        if (value != null) {
            target.put(key, value);
        }
    }

    private static Map<String, Map<String, Object>> children(Object node) {
        var children = new LinkedHashMap<String, Map<String, Object>>();
        map(node).forEach((key, value) -> {
            if (value instanceof Map && !key.startsWith("jcr:")) {
                children.put(key, map(value));
            }
        });
        return children;
    }

    private static Map<String, Object> map(Object node) {
        var map = new LinkedHashMap<String, Object>();
        if (node instanceof Map<?, ?> raw) {
            raw.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    private static String idOf(String path) {
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
