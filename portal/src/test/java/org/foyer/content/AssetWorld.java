package org.foyer.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.foyer.remote.RemoteUnavailableException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A library with a single tile, and a content management system that has the files it shows. */
final class AssetWorld implements Delivery {

    private static final JsonMapper JSON = new JsonMapper();

    final AtomicInteger fetched = new AtomicInteger();
    final Library library;
    private final Map<String, byte[]> files = new HashMap<>();
    private final MockMvc web;
    private final Assets assets;
    private volatile boolean down;

    AssetWorld(Viewpoint viewpoint, StoredAssets stored, Clock clock) {
        library = new Library(viewpoint, clock);
        assets = new Assets(library, viewpoint);
        var renditions = new Renditions(new AssetFiles(this, stored, clock), new Pictures());
        web = MockMvcBuilders.standaloneSetup(new AssetController(assets, renditions))
                .build();
    }

    /** Puts the file into the system, and returns its id. */
    String file(byte[] bytes) {
        String id = UUID.randomUUID().toString();
        files.put(id, bytes);
        return id;
    }

    void replace(String id, byte[] bytes) {
        files.put(id, bytes);
    }

    void goDown() {
        down = true;
    }

    /** The tile is for whoever is said, in the short form, and has these properties beside. */
    void show(String audience, String properties) {
        library.replace(Shelf.TILES, List.of(tile(audience, properties)), "de");
    }

    String address(String id, String version, String name, int width) {
        var asset = new AssetReference(id, name, "x/y", new LocalText(Map.of(), "de"), 0, 0, 0, version);
        return assets.address(asset, width).orElseThrow();
    }

    MockMvc web() {
        return web;
    }

    static String asset(String property, String id, String version, String name) {
        return "'%s':{'@name':'%s','@id':'jcr:%s','metadata':{'fileName':'%s','mimeType':'image/png','modified':'%s'}}"
                .formatted(property, name, id, name, version);
    }

    static JsonNode tile(String audience, String properties) {
        return JSON.readTree(("{'@name':'one','@path':'/one','@id':'1','audience':'" + audience + "'"
                        + (properties.isEmpty() ? "" : "," + properties) + ",'@nodes':[]}")
                .replace('\'', '"'));
    }

    static byte[] picture(String format, int width, int height, boolean alpha) {
        var picture =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var noise = new Random(1);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, noise.nextInt());
            }
        }
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JPEG with a note of the camera that it was held upright: a quarter turn to the right stands it up (EXIF 2.32, 0x0112 = 6). */
    static byte[] lying(byte[] jpeg) {
        var exif = new ByteArrayOutputStream();
        exif.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0, 34});
        exif.writeBytes("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(new byte[] {0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0});
        exif.write(jpeg, 2, jpeg.length - 2);
        return exif.toByteArray();
    }

    @Override
    public byte[] asset(AssetReference asset) {
        fetched.incrementAndGet();
        byte[] bytes = files.get(asset.id());
        if (down || bytes == null) {
            throw new RemoteUnavailableException("The test is without its system");
        }
        return bytes;
    }

    @Override
    public List<JsonNode> all(Shelf shelf) {
        throw new IllegalStateException("Nobody asks for it");
    }

    public String source() {
        return "test";
    }

    public void begin(boolean byHand) {
        // nothing to begin
    }

    public void close() {
        // nothing to end
    }
}
