package org.foyer.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real Keycloak as a process of its own. It comes up while the portal starts; whoever needs it waits. */
class KeycloakServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakServer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> FROM_DISTRIBUTION = List.of("bin", "conf", "lib", "providers", "themes");

    private final KeycloakSettings settings;
    private final Path home;
    private final Path log;
    private final CompletableFuture<@Nullable Void> ready;
    private volatile boolean closed;
    private volatile @Nullable Process process;

    private KeycloakServer(KeycloakSettings settings, Path home, Path log) {
        this.settings = settings;
        this.home = home;
        this.log = log;
        this.ready = CompletableFuture.runAsync(
                this::comeUp,
                task -> Thread.ofPlatform().name("keycloak-start").daemon().start(task));
    }

    /** Returns at once; the ports are claimed, and what a killed portal left behind is ended. */
    static KeycloakServer start(KeycloakSettings settings, Path home, Path log) {
        return new KeycloakServer(settings, home, log);
    }

    KeycloakSettings settings() {
        return settings;
    }

    /** Waits until people can sign in. */
    void awaitReady() {
        try {
            ready.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartProblem problem ? problem : notUp(e);
        }
    }

    private void comeUp() {
        var begin = System.nanoTime();
        try {
            var distribution = new KeycloakDistribution(settings.programs()).prepare(log);
            layOut(distribution);
            launch();
            awaitHealth();
            var took = Duration.ofNanos(System.nanoTime() - begin);
            LOG.info("Keycloak on port {} after {} s", settings.port(), took.toSeconds());
        } catch (IOException e) {
            throw notUp(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notUp(e);
        }
    }

    /** Programs are shared by reference, so that this Keycloak writes nothing but its own data. */
    private void layOut(Path distribution) throws IOException {
        Files.createDirectories(home);
        for (var name : FROM_DISTRIBUTION) {
            var link = home.resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.resolve(name));
        }
        KeycloakRealm.write(home.resolve("data/import/foyer-realm.json"), settings.users());
    }

    private synchronized void launch() throws IOException {
        if (closed) {
            return;
        }
        var started = new KeycloakCommand(home, settings.environment()).start(settings.arguments(), log);
        process = started;
        LeftOver.remember(started.toHandle(), pidFile());
    }

    private void awaitHealth() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.health()))
                .timeout(Duration.ofSeconds(2))
                .build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && isAlive()) {
                if (isHealthy(client, request)) {
                    return;
                }
                Thread.sleep(200);
            }
        }
        throw notUp(null);
    }

    private boolean isAlive() {
        var running = process;
        return running != null && running.isAlive();
    }

    private static boolean isHealthy(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            LOG.trace("Keycloak does not answer yet", notYet);
            return false;
        }
    }

    private StartProblem notUp(@Nullable Throwable cause) {
        return new StartProblem("Keycloak did not come up.", "Look for the reason in " + log + ".", cause);
    }

    private Path pidFile() {
        return home.resolve("pid");
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        var running = process;
        if (running != null) {
            LeftOver.end(running.toHandle());
            Files.deleteIfExists(pidFile());
        }
    }
}
