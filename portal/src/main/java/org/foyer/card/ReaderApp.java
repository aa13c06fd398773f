package org.foyer.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;

/**
 * The files of an app that reads cards in the browser and stays on the device: its own ones and those that all such apps share,
 * served beside each other. A change of any of them makes a new version, which devices fetch as a whole.
 */
public final class ReaderApp {

    /** All from the portal itself; the decoder is WebAssembly. */
    public static final String POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
            + "img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; media-src 'self' blob:; worker-src 'self'; "
            + "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = "index.html";
    private static final String WORKER = "sw.js";

    /** By their endings; a file of another kind is not served. */
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "wasm", "application/wasm",
            "txt", "text/plain;charset=UTF-8");

    private static final List<String> SHARED = List.of(
            "bytes.js",
            "camera.js",
            "cbor.js",
            "cose.js",
            "decode-worker.js",
            "decoder.js",
            "judge.js",
            "kept.js",
            "list.js",
            "pack.js",
            "shelf.js",
            "signals.js",
            "statement.js",
            "wedge.js",
            "words.js",
            "zxing/zxing-reader.js",
            "zxing/zxing_reader.wasm",
            "zxing/LICENSE.txt");

    /** Looks of the house, below the portal's address. */
    private static final List<String> LOOKS = List.of(
            "foyer/fonts.css",
            "foyer/brand.css",
            "foyer/tokens.css",
            "foyer/logo.svg",
            "foyer/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2",
            "foyer/fonts/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2");

    private final String path;
    private final Class<?> owner;
    private final String folder;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final String version;

    /**
     * @param path under which the app is served, such as {@code scan}
     * @param owner a class of the room whose resources hold the app
     * @param folder where they are, below the room
     * @param own files of the app that are served as they are; what is not named is not served
     */
    public ReaderApp(String path, Class<?> owner, String folder, List<String> own) {
        this.path = path;
        this.owner = owner;
        this.folder = folder;
        own.forEach(name -> contents.put(name, read(owner, folder, name)));
        SHARED.forEach(name -> contents.put(name, shared(name)));
        var digest = DigestUtils.getSha256Digest();
        contents.values().forEach(digest::update);
        digest.update(read(owner, folder, PAGE));
        digest.update(shared(WORKER));
        version = HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** A file with its media type. */
    public record Served(byte[] content, String type) {}

    public Optional<Served> find(String name) {
        return Optional.ofNullable(contents.get(name)).map(content -> new Served(content, type(name)));
    }

    /** The app's own page, which it fills in before it serves it. */
    public String page() {
        return template(PAGE);
    }

    /** A text of the app that it fills in before it serves it. */
    public String template(String name) {
        return new String(read(owner, folder, name), StandardCharsets.UTF_8);
    }

    /**
     * The service worker, which keeps the app on the device.
     *
     * @param files the addresses of all that it keeps, as a JSON array
     * @param patience for how long it waits for the newest settings before it takes those that it kept, in milliseconds
     */
    public String worker(String files, int patience) {
        return new String(shared(WORKER), StandardCharsets.UTF_8)
                .replace("{{app}}", path)
                .replace("{{version}}", version)
                .replace("{{patience}}", String.valueOf(patience))
                .replace("{{files}}", files);
    }

    /** The addresses of all that a device keeps, from the root of the server on. */
    public List<String> kept(String contextPath) {
        String base = contextPath + "/" + path + "/";
        var kept = new ArrayList<String>();
        kept.add(base);
        contents.keySet().forEach(name -> kept.add(base + name));
        LOOKS.forEach(name -> kept.add(contextPath + "/" + name));
        return kept;
    }

    /** Asked for anew each time; the version of the app decides what a device fetches. */
    public static ResponseEntity.BodyBuilder answer(String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noCache());
    }

    private static String type(String name) {
        return TYPES.getOrDefault(StringUtils.getFilenameExtension(name), "application/octet-stream");
    }

    private static byte[] shared(String name) {
        return read(ReaderApp.class, "reader", name);
    }

    private static byte[] read(Class<?> owner, String folder, String name) {
        try {
            return new ClassPathResource(folder + "/" + name, owner).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
