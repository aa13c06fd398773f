package org.foyer.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an address in a text leads to, by its form alone. The content management system writes a link to something of its own as
 * {@code ${link:{uuid:{…},repository:{…},path:{…}}}}, or, when it resolved it, as an address of its own with its context, a
 * language and {@code .html}; whatever host stands before that is only its own idea.
 */
sealed interface ContentLink {

    /** The most that is looked at. */
    int LONGEST = 4000;

    /** A piece of content; the id is empty where only the path was given, which may then have a context and a language before it. */
    record Content(String repository, String id, String path) implements ContentLink {}

    /** A picture or file. */
    record Asset(String id, String name) implements ContentLink {}

    /** An address of the portal, such as {@code /directory}. */
    record Inside(String address) implements ContentLink {}

    /**
     * The web outside, a mail address or a phone number.
     *
     * @param page path of the page that it is if the host is the content management system's idea of itself; else empty
     */
    record Outside(String address, String page) implements ContentLink {

        Outside(String address) {
            this(address, "");
        }

        /** The page that it may be. */
        Content asPage() {
            return new Content("", "", page);
        }
    }

    /** Nothing that a reader can be led to. */
    record Nowhere() implements ContentLink {}

    /** Reads the address of a link or picture. */
    static ContentLink of(String address) {
        String stripped = address.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return new Nowhere();
        }
        return Forms.unresolved(stripped)
                .or(() -> Forms.uri(stripped).map(Forms::resolved))
                .orElseGet(Nowhere::new);
    }

    /** How addresses are read. */
    final class Forms {

        private static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
        private static final Pattern UNRESOLVED = Pattern.compile("\\$\\{link:\\{(.{0,3900})}}(?:[?#].{0,200})?");
        private static final Pattern PART = Pattern.compile("(uuid|repository|handle|path):\\{([^{}]*)}");
        private static final Pattern DAM = Pattern.compile("/dam/(?:jcr:)?(" + UUID + ")(?:/([^/]*))?$");
        private static final Set<String> WEB = Set.of("http", "https");
        private static final Set<String> PEOPLE = Set.of("mailto", "tel");

        private Forms() {}

        private static Optional<ContentLink> unresolved(String address) {
            Matcher matcher = UNRESOLVED.matcher(address);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String id = "";
            String repository = "website";
            String path = "";
            Matcher part = PART.matcher(matcher.group(1));
            while (part.find()) {
                switch (part.group(1)) {
                    case "uuid" -> id = part.group(2).strip();
                    case "repository" -> repository = part.group(2).strip();
                    default -> path = part.group(2).strip();
                }
            }
            if (!id.isEmpty() && !id.matches(UUID)) {
                return Optional.of(new Nowhere());
            }
            return Optional.of(
                    repository.equals("dam") ? new Asset(id, nameOf(path)) : new Content(repository, id, path));
        }

        private static ContentLink resolved(URI uri) {
            @Nullable String scheme = uri.getScheme();
            if (scheme != null && PEOPLE.contains(scheme.toLowerCase(Locale.ROOT))) {
                return uri.getSchemeSpecificPart().isBlank() ? new Nowhere() : new Outside(uri.toString());
            }
            if (scheme != null && !isWeb(uri, scheme)) {
                return new Nowhere();
            }
            @Nullable String path = uri.getPath();
            if (path == null
                    || (scheme == null
                            && (uri.getRawAuthority() != null
                                    || !uri.getRawPath().startsWith("/")))) {
                return new Nowhere();
            }
            Matcher dam = DAM.matcher(path);
            if (dam.find()) {
                @Nullable String name = dam.group(2);
                return new Asset(dam.group(1), name == null ? "" : name);
            }
            if (scheme == null) {
                return path.endsWith(".html") ? new Content("", "", withoutEnding(path)) : inside(uri, path);
            }
            return new Outside(uri.toString(), path.endsWith(".html") ? withoutEnding(path) : "");
        }

        private static boolean isWeb(URI uri, String scheme) {
            // a name before the host only pretends to be another host
            return WEB.contains(scheme.toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        }

        private static ContentLink inside(URI uri, String path) {
            // browsers take what begins with two slashes for a host, however many follow
            return uri.toString().startsWith("//") || path.contains("//") || path.contains("\\") || path.contains("/.")
                    ? new Nowhere()
                    : new Inside(uri.toString());
        }

        private static String withoutEnding(String path) {
            return path.substring(0, path.length() - ".html".length());
        }

        private static String nameOf(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        private static Optional<URI> uri(String address) {
            try {
                // what browsers forgive and the standard does not
                return Optional.of(new URI(address.replace(" ", "%20")));
            } catch (URISyntaxException notAnAddress) {
                return Optional.empty();
            }
        }
    }
}
