package org.foyer.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The sign-in theme as the jar that Keycloak wants, from wherever the theme is on the class path: a jar, or a directory
 * while building. The same files give the same bytes, so that only a changed theme makes Keycloak build again.
 */
final class ThemeJar {

    private static final String MARK = "META-INF/keycloak-themes.json";

    private ThemeJar() {}

    /** An empty jar where there is no theme: Keycloak then shows its own. */
    static byte[] fromClassPath() throws IOException {
        var mark = ThemeJar.class.getClassLoader().getResource(MARK);
        return pack(mark == null ? Map.of() : files(mark));
    }

    private static Map<String, byte[]> files(URL mark) throws IOException {
        if (mark.openConnection() instanceof JarURLConnection connection) {
            return fromJar(connection);
        }
        try {
            var path = mark.toURI().toString();
            return fromDirectory(Path.of(URI.create(path.substring(0, path.length() - MARK.length()))));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, byte[]> fromJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        var files = new TreeMap<String, byte[]>();
        try (var jar = connection.getJarFile()) {
            for (var entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> fromDirectory(Path root) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(root)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static byte[] pack(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                jar.putNextEntry(entry);
                jar.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
