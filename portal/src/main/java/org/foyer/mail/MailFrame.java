package org.foyer.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foyer.values.Association;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts the house style around the words of a mail: once as plain text, once as HTML with the frame of the theme. */
@Component
class MailFrame {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final Texts texts;
    private final Association association;
    private final String template;

    MailFrame(Texts texts, Association association) {
        this.texts = texts;
        this.association = association;
        this.template = read("foyer/mail/mail.html");
    }

    String text(Mail mail) {
        StringBuilder text = new StringBuilder();
        mail.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        Mail.@Nullable Action action = mail.action();
        if (action != null) {
            text.append(action.label()).append(":\n").append(action.url()).append("\n\n");
        }
        return text.append("-- \n").append(footer(mail)).append('\n').toString();
    }

    String html(Mail mail) {
        Map<String, String> parts = Map.of(
                "language", mail.language().getLanguage(),
                "title", escape(Headers.line(mail.subject())),
                "preheader", escape(mail.paragraphs().stream().findFirst().orElse("")),
                "organisation", escape(association.name()),
                "body",
                        mail.paragraphs().stream().map(MailFrame::paragraph).collect(Collectors.joining("\n"))
                                + action(mail),
                "footer", escape(footer(mail)));
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
    }

    private String footer(Mail mail) {
        return texts.get(mail.language(), "mail.footer", association.name(), association.officeEmail());
    }

    private String action(Mail mail) {
        Mail.@Nullable Action action = mail.action();
        if (action == null) {
            return "";
        }
        String url = escape(action.url());
        return """
                <p><a class="button" href="%s">%s</a></p>
                <p style="font-size:15px;line-height:22px;overflow-wrap:anywhere;">%s<br><a href="%s">%s</a></p>""".formatted(
                        url, escape(action.label()), escape(texts.get(mail.language(), "mail.link.plain")), url, url);
    }

    private static String paragraph(String words) {
        return "<p>" + escape(words).replace("\n", "<br>") + "</p>";
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The frame of mails is missing: " + path, e);
        }
    }
}
