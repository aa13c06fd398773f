package org.foyer.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.json.JsonMapper;

/** What devices at the door ask for. Each method but the first is for one desk of one assembly. */
@RestController
@RequestMapping(path = DeviceGate.API)
class DeviceController {

    private final Desks desks;
    private final Devices devices;
    private final DeskLooks looks;
    private final RollReceipts receipts;
    private final JsonMapper json;

    DeviceController(Desks desks, Devices devices, DeskLooks looks, RollReceipts receipts, JsonMapper json) {
        this.desks = desks;
        this.devices = devices;
        this.looks = looks;
        this.receipts = receipts;
        this.json = json;
    }

    record Enrol(String code, String device) {}

    record EnrolledDesk(UUID id, String name) {}

    record EnrolledAssembly(UUID id, Map<String, String> name, String place, Instant startsAt, Instant endsAt) {}

    record EnrolledDevice(String token, EnrolledDesk desk, EnrolledAssembly assembly, Instant expiresAt) {}

    record Code(String code) {}

    record Text(String text) {}

    @PostMapping("/enrol")
    ResponseEntity<Object> enrol(@RequestBody Enrol request) {
        String device = request.device() == null
                ? ""
                : request.device().replace("\0", "").strip();
        return desks.enrol(
                        request.code() == null ? "" : request.code(),
                        device.substring(0, Math.min(100, device.length())))
                .<ResponseEntity<Object>>map(it -> fresh().body(new EnrolledDevice(
                        it.token(),
                        new EnrolledDesk(it.desk().id(), it.desk().name()),
                        new EnrolledAssembly(
                                it.assembly().id().value(),
                                it.assembly().name().byLanguage(),
                                it.assembly().place(),
                                it.assembly().startsAt(),
                                it.assembly().endsAt()),
                        desks.expiry(it.assembly()))))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).body(new Code("ENROL_UNKNOWN")));
    }

    /** Of a large roll a tenth is left once it is packed, which counts in a hall with a bad network. */
    @GetMapping("/roll")
    ResponseEntity<byte[]> roll(
            AtDesk at,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String packing) {
        receipts.note(at.desk(), at.assembly());
        String tag = '"' + devices.version(at.desk(), at.assembly()) + '"';
        // a proxy that packs answers itself marks the tag as weak
        if (known != null && known.replace("W/", "").equals(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        byte[] copy = json.writeValueAsBytes(devices.copy(at.desk(), at.assembly()));
        var answer = fresh().eTag(tag)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return packing.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(packed(copy))
                : answer.body(copy);
    }

    private static byte[] packed(byte[] content) {
        var packed = new ByteArrayOutputStream(content.length / 4);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @PostMapping("/sync")
    ResponseEntity<Object> sync(AtDesk at, @RequestBody Sync.Request request) {
        if (request.events() != null && request.events().size() > Sync.MOST) {
            return ResponseEntity.badRequest().body(new Code("TOO_MANY"));
        }
        return fresh().body(devices.sync(at.desk(), at.assembly(), request));
    }

    @GetMapping("/people/{attendee}")
    ResponseEntity<DeskLooks.Seen> person(AtDesk at, @PathVariable UUID attendee) {
        return looks.person(at, attendee)
                .map(seen -> fresh().body(seen))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/look")
    ResponseEntity<DeskLooks.Found> look(AtDesk at, @RequestBody Text text) {
        return fresh().body(looks.look(at, text.text() == null ? "" : text.text()));
    }

    @GetMapping("/search")
    ResponseEntity<Map<String, List<DeskLooks.Seen>>> search(AtDesk at, @RequestParam String q) {
        return fresh().body(Map.of("people", looks.search(at, q)));
    }

    @GetMapping("/photos/{attendee}")
    ResponseEntity<byte[]> photo(AtDesk at, @PathVariable UUID attendee) {
        return looks.photo(at, attendee)
                .map(photo -> fresh().contentType(MediaType.parseMediaType(photo.type()))
                        .body(photo.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<Code> shutOut(ShutOutException shutOut) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .cacheControl(CacheControl.noStore())
                .body(new Code(shutOut.why().name()));
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class,
        ServletRequestBindingException.class,
        HttpMediaTypeException.class
    })
    ResponseEntity<Code> unreadable() {
        return ResponseEntity.badRequest().body(new Code("BAD_REQUEST"));
    }

    private static ResponseEntity.BodyBuilder fresh() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }
}
