package org.foyer.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the tests: the one that {@code FOYER_CHROMIUM} names, one on the machine, one that the system's
 * packages bring. An empty answer leaves it to Playwright to fetch its own.
 */
public final class Chromium {

    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge");

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/lib/chromium/chromium",
            "/snap/bin/chromium",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    private Chromium() {}

    /** @throws IllegalStateException with a sentence where {@code FOYER_CHROMIUM} names no program */
    public static Optional<Path> find() {
        var named = System.getenv("FOYER_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(program(Path.of(named))
                    .orElseThrow(() -> new IllegalStateException("FOYER_CHROMIUM names no program: " + named)));
        }
        return onTheMachine().or(Chromium::fromPackages);
    }

    private static Optional<Path> onTheMachine() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var onPath = Stream.of(path.split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of))
                .flatMap(candidate -> program(candidate).stream())
                .findFirst();
    }

    private static Optional<Path> program(Path candidate) {
        return Files.isExecutable(candidate) && Files.isRegularFile(candidate)
                ? Optional.of(candidate)
                : Optional.empty();
    }

    /** On a bare build machine that belongs to the tests; a person's machine is left alone. */
    private static Optional<Path> fromPackages() {
        if (!"root".equals(System.getProperty("user.name"))
                || program(Path.of("/usr/bin/apt-get")).isEmpty()) {
            return Optional.empty();
        }
        var installed =
                run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return installed ? onTheMachine() : Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            throw new IllegalStateException("No Chromium was found: install one, or name it with FOYER_CHROMIUM.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
