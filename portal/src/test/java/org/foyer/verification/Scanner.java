package org.foyer.verification;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.foyer.access.Accounts;
import org.foyer.card.MemberCards;
import org.foyer.testing.SignIn;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes cards and scans them, from outside. */
@TestComponent
class Scanner {

    static final String NAME = "Seraina Zgraggen";

    private final TestMembers members;
    private final Accounts accounts;
    private final MemberCards cards;
    private final JdbcClient jdbc;
    private final Environment environment;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Scanner(TestMembers members, Accounts accounts, MemberCards cards, JdbcClient jdbc, Environment environment) {
        this.members = members;
        this.accounts = accounts;
        this.cards = cards;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    /** The member with a membership in good standing and no card yet. */
    MemberId member(String number) {
        var member = members.member(number, "Seraina", "Zgraggen", "de");
        members.join(member, members.section("7610"));
        jdbc.sql("update membership set to_date = null, from_date = ? where member_id = ?")
                .params(LocalDate.now().minusYears(12), member.value())
                .update();
        jdbc.sql("delete from card where member_id = ?").param(member.value()).update();
        return member;
    }

    /** The code behind the address. */
    String card(MemberId member) {
        try (var _ = SignIn.as(accounts, member)) {
            return text(cards.carried().getFirst().code());
        }
    }

    String fresh(MemberId member) {
        try (var _ = SignIn.as(accounts, member)) {
            return text(cards.fresh(member).orElseThrow());
        }
    }

    /** A household of the member and a child. */
    String household(MemberId member, MemberId child) {
        var household = jdbc.sql("insert into household default values returning id")
                .query(java.util.UUID.class)
                .single();
        jdbc.sql(
                        "update member set household_id = ?, birth_date = case when id = ? then ? else date '1980-01-01' end where id in (?, ?)")
                .params(household, child.value(), LocalDate.now().minusYears(8), member.value(), child.value())
                .update();
        try (var _ = SignIn.as(accounts, member)) {
            return text(cards.household().orElseThrow());
        }
    }

    void lose(MemberId member) {
        try (var _ = SignIn.as(accounts, member)) {
            cards.reportLost(member);
        }
    }

    void leave(MemberId member) {
        jdbc.sql("update membership set to_date = ? where member_id = ?")
                .params(LocalDate.now().minusDays(1), member.value())
                .update();
    }

    HttpResponse<String> page(String code, String... headers) throws IOException, InterruptedException {
        return get("/v/" + code, headers);
    }

    HttpResponse<String> json(String code, String... headers) throws IOException, InterruptedException {
        return send(request("/v/" + code, headers)
                .header("Accept", "application/json")
                .build());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).build());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return browser.send(request(path, headers).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** What no client library would send. */
    String raw(String requestLine) throws IOException {
        try (var socket = new Socket("localhost", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The code with one character changed. */
    static String altered(String code) {
        int middle = code.length() / 2;
        char other = code.charAt(middle) == 'A' ? 'B' : 'A';
        return code.substring(0, middle) + other + code.substring(middle + 1);
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private static String text(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
