package org.foyer.shell;

import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * A page that needs neither Vaadin nor a session: it has to show when little else works.
 *
 * @param language of the words, as an HTML tag
 * @param paragraphs what happened, then what to do
 * @param action the markup of the one button, already safe
 */
record PlainPage(String language, String title, List<String> paragraphs, String action) {

    static String link(String href, String words) {
        return "<a class=\"foyer-button\" href=\"%s\">%s</a>".formatted(HtmlUtils.htmlEscape(href), escape(words));
    }

    /** A button that posts, with the token that shows the form to be ours. */
    static String button(String target, String tokenName, String token, String words) {
        return "<form method=\"post\" action=\"%s\"><input type=\"hidden\" name=\"%s\" value=\"%s\"><button class=\"foyer-button\">%s</button></form>"
                .formatted(
                        HtmlUtils.htmlEscape(target),
                        HtmlUtils.htmlEscape(tokenName),
                        HtmlUtils.htmlEscape(token),
                        escape(words));
    }

    String fill(String template, String association, String base) {
        var text = new StringBuilder();
        paragraphs.stream()
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph ->
                        text.append("<p>").append(escape(paragraph)).append("</p>\n      "));
        return template.replace("{{lang}}", escape(language))
                .replace("{{base}}", escape(base))
                .replace("{{title}}", escape(title))
                .replace("{{association}}", escape(association))
                .replace("{{action}}", action)
                .replace("{{paragraphs}}", text.toString().strip());
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
