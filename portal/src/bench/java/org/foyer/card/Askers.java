package org.foyer.card;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;

/** Four askers over HTTP/1.1 with connections that stay open, each asking again when it has its answer. */
final class Askers implements AutoCloseable {

    private static final int THREADS = 4;

    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    Askers(String base) {
        this.base = base;
    }

    /** @param millis of each answer, in order of size */
    record Round(double perSecond, double[] millis) {}

    Round ask(IntFunction<String> path, int seconds) throws Exception {
        return ask(path, 1, seconds);
    }

    /** Asks for paths at random below the bound. */
    Round ask(IntFunction<String> path, int bound, int seconds) throws Exception {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        var work = new ArrayList<Callable<List<Double>>>();
        for (int i = 0; i < THREADS; i++) {
            work.add(() -> {
                var millis = new ArrayList<Double>();
                while (System.nanoTime() < end) {
                    long one = System.nanoTime();
                    String body = body(path.apply(ThreadLocalRandom.current().nextInt(bound)), "application/json");
                    if (!body.contains("\"status\":\"valid\"") && !body.contains("\"status\":\"invalid\"")) {
                        throw new IllegalStateException("Not the answer that was measured: " + body);
                    }
                    millis.add((System.nanoTime() - one) / 1e6);
                }
                return millis;
            });
        }
        var all = new ArrayList<Double>();
        for (var done : threads.invokeAll(work)) {
            all.addAll(done.get());
        }
        return new Round(
                all.size() / ((System.nanoTime() - begin) / 1e9),
                all.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    int weight(String path) throws IOException, InterruptedException {
        return body(path, "text/html").getBytes(StandardCharsets.UTF_8).length;
    }

    static double median(List<Round> rounds) {
        return rounds.stream().mapToDouble(Round::perSecond).sorted().toArray()[rounds.size() / 2];
    }

    static double p50(List<Round> rounds) {
        return at(rounds, 0.5);
    }

    static double p99(List<Round> rounds) {
        return at(rounds, 0.99);
    }

    private static double at(List<Round> rounds, double share) {
        var all = rounds.stream()
                .flatMapToDouble(round -> Arrays.stream(round.millis()))
                .sorted()
                .toArray();
        return all[(int) (all.length * share)];
    }

    private String body(String path, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", accept)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.close();
    }
}
