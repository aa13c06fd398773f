package org.foyer.remote;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a foreign system answered: whole, within the limits, not yet believed. */
public final class RemoteAnswer {

    /** PHP likes to print a warning behind the document: that is not JSON. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int LONGEST_LINE = 200;

    private final String system;
    private final int status;
    private final @Nullable MediaType contentType;
    private final @Nullable Duration retryAfter;
    private final @Nullable URI location;
    private final byte[] body;
    private final HttpHeaders headers;

    RemoteAnswer(
            String system,
            int status,
            @Nullable MediaType contentType,
            @Nullable Duration retryAfter,
            @Nullable URI location,
            byte[] body,
            HttpHeaders headers) {
        this.headers = headers;
        this.system = system;
        this.status = status;
        this.contentType = contentType;
        this.retryAfter = retryAfter;
        this.location = location;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** All values of a header, such as cookies that a session needs; empty without it. */
    public List<String> header(String name) {
        return headers.getOrEmpty(name);
    }

    public boolean empty() {
        return body.length == 0;
    }

    /** The body as it came. */
    public byte[] bytes() {
        return body.clone();
    }

    /** What the system says that the body is; empty where it says nothing that anybody understands. */
    public Optional<MediaType> mediaType() {
        return Optional.ofNullable(contentType);
    }

    /** How long the system asked to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Where the thing stands that was just created; nobody follows it by itself. */
    public Optional<URI> location() {
        return Optional.ofNullable(location);
    }

    /**
     * The answer as a JSON tree.
     *
     * @throws RemoteGarbledException when it is no whole JSON document in the character set that it claims
     */
    public JsonNode json() {
        try {
            return MAPPER.readTree(text());
        } catch (JacksonException e) {
            // the parser's own message quotes the source, which may hold personal data
            throw new RemoteGarbledException(system + " answered " + status + " with " + looks() + ", not with JSON");
        }
    }

    /** The answer as a JSON tree where it is one; empty for text, HTML and anything else. */
    public Optional<JsonNode> jsonIfAny() {
        try {
            JsonNode node = json();
            return node.isObject() || node.isArray() ? Optional.of(node) : Optional.empty();
        } catch (RemoteGarbledException e) {
            return Optional.empty();
        }
    }

    /**
     * The answer as text. Wrongly encoded text is refused rather than mended: half a name is worse than none.
     *
     * @throws RemoteGarbledException when the bytes do not fit the character set
     */
    public String text() {
        Charset charset = charset();
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RemoteGarbledException(
                    system + " answered " + status + " with text that is not " + charset + ", though it says so");
        }
    }

    /** Whether it is a short line of text rather than a web page or a stack trace. */
    boolean isPlainLine() {
        return !empty() && body.length <= LONGEST_LINE && !looksLikeAPage();
    }

    private boolean looksLikeAPage() {
        return body[0] == '<'
                || (contentType != null && contentType.getSubtype().contains("html"));
    }

    private Charset charset() {
        Charset declared = contentType == null ? null : contentType.getCharset();
        return declared == null ? StandardCharsets.UTF_8 : declared;
    }

    private String looks() {
        if (empty()) {
            return "nothing";
        }
        if (looksLikeAPage()) {
            return "a web page";
        }
        return "a broken or foreign document of " + body.length + " bytes";
    }

    /** Status and size only: bodies hold personal data. */
    @Override
    public String toString() {
        return system + " " + status + ", " + body.length + " bytes";
    }
}
