package org.foyer.embedded;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.foyer.embedded.CaughtMail.Attachment;

/** Writes the pages of the mail catcher. Everything that comes from a message is escaped. */
class MailHtml {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    String list(List<CaughtMail> messages) {
        if (messages.isEmpty()) {
            return frame("Mail", "<p class=\"empty\">No mail yet. Whatever the portal sends appears here.</p>");
        }
        var rows = messages.stream().map(this::row).collect(Collectors.joining());
        return frame("Mail", """
                <ul class="list">%s</ul>
                <form method="post" action="/delete"><button>Delete all %d</button></form>
                """.formatted(rows, messages.size()));
    }

    private String row(CaughtMail mail) {
        return """
                <li><a href="/messages/%s"><strong>%s</strong><span>%s</span><time>%s</time></a></li>
                """.formatted(escape(mail.id()), subject(mail), escape(String.join(", ", mail.to())), time(mail));
    }

    String single(CaughtMail mail) {
        var body = mail.html() == null
                ? ""
                : "<iframe title=\"The message as HTML\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" src=\"/messages/%s/html\"></iframe>"
                        .formatted(escape(mail.id()));
        return frame(subject(mail), """
                <p class="envelope">%s from %s to %s · <a href="/messages/%s/raw">as a file</a></p>
                %s<pre>%s</pre>%s
                <details><summary>Headers</summary><pre>%s</pre></details>
                """.formatted(
                        time(mail),
                        escape(mail.from()),
                        escape(String.join(", ", mail.to())),
                        escape(mail.id()),
                        body,
                        escape(mail.text()),
                        attachments(mail),
                        escape(headers(mail))));
    }

    private String attachments(CaughtMail mail) {
        var links = new StringBuilder();
        for (int i = 0; i < mail.attachments().size(); i++) {
            links.append(attachment(mail.id(), i, mail.attachments().get(i)));
        }
        return links.isEmpty() ? "" : "<ul class=\"attachments\">" + links + "</ul>";
    }

    private String attachment(String id, int number, Attachment attachment) {
        return "<li><a href=\"/messages/%s/attachments/%d\">%s</a> (%s, %d bytes)</li>"
                .formatted(escape(id), number, escape(attachment.name()), escape(attachment.type()), attachment.size());
    }

    private static String headers(CaughtMail mail) {
        return mail.headers().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                .collect(Collectors.joining("\n"));
    }

    String codes(List<SampleUser> users) {
        var now = Clock.systemUTC().instant();
        var rows = users.stream().map(user -> code(user, now)).collect(Collectors.joining());
        return frame("Codes of the sample users", """
                <p>A code is good for 30 seconds and works once. <a href="/codes">Show the current ones</a></p>
                <table><thead><tr><th>Who</th><th>Sign in as</th><th>Password</th><th>Code now</th></tr></thead>
                <tbody>%s</tbody></table>
                """.formatted(rows));
    }

    private String code(SampleUser user, Instant now) {
        var code = user.totp() == null ? "set up at the first sign-in" : Totp.code(user.totp(), now);
        return "<tr><td>%s %s<br><small>%s</small></td><td><code>%s</code></td><td><code>%s</code></td><td><code>%s</code></td></tr>"
                .formatted(
                        escape(user.firstName()),
                        escape(user.lastName()),
                        escape(user.description()),
                        escape(user.number()),
                        escape(user.password()),
                        escape(code));
    }

    private static String frame(String title, String content) {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/mail.css"></head>
                <body><header><nav><a href="/">Mail</a><a href="/codes">Codes</a></nav></header>
                <main><h1>%s</h1>%s</main></body></html>
                """.formatted(title, title, content);
    }

    private static String subject(CaughtMail mail) {
        return mail.subject().isBlank() ? "(no subject)" : escape(mail.subject());
    }

    private static String time(CaughtMail mail) {
        return TIME.format(mail.received());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
