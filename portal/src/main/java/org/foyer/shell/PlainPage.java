package org.foyer.shell;

import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * A page that needs neither Vaadin nor a session: it has to show when little else works.
 *
 * @param language of the words, as an HTML tag
 * @param paragraphs what happened, then what to do
 * @param action the markup of the one button, already safe
 * @param scripts paths of the scripts that it runs
 */
record PlainPage(String language, String title, List<String> paragraphs, String action, List<String> scripts) {

    /** The same with these scripts. */
    PlainPage running(List<String> paths) {
        return new PlainPage(language, title, paragraphs, action, paths);
    }

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
        var run = new StringBuilder();
        scripts.forEach(path -> run.append("  <script src=\"%s\" defer></script>\n".formatted(escape(base + path))));
        return template.replace("{{lang}}", escape(language))
                .replace("{{scripts}}", run)
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
