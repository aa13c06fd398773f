package org.foyer.hut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The files of the scanner. A change of any of them makes a new version, which devices fetch as a whole. */
@Component
class ScanFiles {

    /** With their media types; what is not named here is not served. */
    private static final Map<String, String> TYPES = types();

    /** Looks of the house, below the portal's address. */
    private static final List<String> LOOKS = List.of(
            "foyer/fonts.css",
            "foyer/brand.css",
            "foyer/tokens.css",
            "foyer/logo.svg",
            "foyer/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2",
            "foyer/fonts/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2");

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final String version;

    ScanFiles() {
        var digest = sha256();
        TYPES.keySet().forEach(name -> {
            byte[] content = read(name);
            digest.update(content);
            contents.put(name, content);
        });
        digest.update(read("index.html"));
        version = HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** A file with its media type. */
    record Served(byte[] content, String type) {}

    Optional<Served> find(String name) {
        return Optional.ofNullable(contents.get(name)).map(content -> new Served(content, type(name)));
    }

    /** A text that the portal fills in before it serves it. */
    static String template(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    /** Differs with every change of a file. */
    String version() {
        return version;
    }

    /** The addresses of all that a device keeps, from the root of the server on. */
    List<String> kept(String contextPath) {
        var kept = new ArrayList<String>();
        kept.add(contextPath + "/scan/");
        TYPES.keySet().forEach(name -> kept.add(contextPath + "/scan/" + name));
        LOOKS.forEach(name -> kept.add(contextPath + "/" + name));
        return kept;
    }

    private static Map<String, String> types() {
        var types = new LinkedHashMap<String, String>();
        for (var name : List.of(
                "app",
                "bytes",
                "camera",
                "cbor",
                "cose",
                "decode-worker",
                "decoder",
                "frames",
                "list",
                "pack",
                "panel",
                "screen",
                "sequence",
                "signals",
                "statement",
                "store",
                "verdict",
                "wedge",
                "words",
                "zxing/zxing-reader")) {
            types.put(name + ".js", "text/javascript;charset=UTF-8");
        }
        for (var name : List.of("scan", "sequence", "verdict")) {
            types.put(name + ".css", "text/css;charset=UTF-8");
        }
        types.put("zxing/zxing_reader.wasm", "application/wasm");
        types.put("zxing/LICENSE.txt", "text/plain;charset=UTF-8");
        return Collections.unmodifiableMap(types);
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name, "application/octet-stream");
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource("scan/" + name, ScanFiles.class).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
