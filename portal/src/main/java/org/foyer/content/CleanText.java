package org.foyer.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** A text that holds nothing but what is allowed; its links and pictures still have the addresses that editors gave them. */
final class CleanText {

    private static final String REFERENCES = "a, img";
    private static final int DEEPEST = 100;
    private static final int MOST_TIMES = 5;
    private static final OutputSettings OUTPUT = new OutputSettings().prettyPrint(false);

    /** These go with all that is in them: nobody wrote it to be read. */
    private static final String NOT_TEXT =
            "script, style, template, svg, math, iframe, object, embed, applet, noscript, noembed, "
                    + "noframes, xmp, plaintext, textarea, select, option, audio, video, canvas, frameset, head, title, link, meta, base";

    private static final Map<String, String> RENAMED = Map.of(
            "h1", "h2", "h5", "h4", "h6", "h4", "b", "strong", "i", "em", "strike", "s", "del", "s", "tt", "code");

    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

    private static final Safelist ALLOWED = new Safelist()
            .addTags("h2", "h3", "h4", "p", "br", "hr", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "pre", "code")
            .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .addTags("strong", "em", "u", "s", "sub", "sup", "a", "img")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("th", "scope", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("ol", "start");

    private final @Nullable Element body;
    private final String html;
    private final String plain;

    private CleanText(Element body) {
        this.html = body.html();
        this.plain = PlainText.of(body);
        // the tree takes many times the room of the text: it is kept only where it is needed again
        this.body = body.selectFirst(REFERENCES) == null ? null : body;
    }

    static CleanText of(String raw) {
        Element body = cleaned(raw);
        for (int again = 0; again < MOST_TIMES; again++) {
            // what was taken away may leave the rest in an order that a browser reads in another way
            Element next = cleaned(body.html());
            boolean settled = next.html().equals(body.html());
            body = next;
            if (settled) {
                return new CleanText(body);
            }
        }
        return new CleanText(new Element("body").appendChild(new TextNode(PlainText.of(body))));
    }

    private static Element cleaned(String raw) {
        Document parsed = Parser.htmlParser()
                .setMaxDepth(DEEPEST)
                .parseInput("<!doctype html><body>" + raw.replace("\0", ""), "");
        parsed.select(NOT_TEXT).remove();
        RENAMED.forEach((from, to) -> parsed.body().select(from).tagName(to));
        Document clean = new Cleaner(ALLOWED).clean(parsed);
        clean.outputSettings(OUTPUT);
        clean.body().select("th, td, ol, img").forEach(CleanText::checkNumbers);
        clean.body().select("img").forEach(picture -> picture.attr("alt", picture.attr("alt")));
        clean.body().select("a:not([href]), img:not([src])").forEach(CleanText::unlink);
        return clean.body();
    }

    /** Whether there is a link or picture in it, which depends on the reader. */
    boolean leadsSomewhere() {
        return body != null;
    }

    /** The text; only for one that leads nowhere. */
    String html() {
        return html;
    }

    /** The words alone. */
    String plain() {
        return plain;
    }

    /** The text with its links and pictures as they are for somebody. */
    String withLinks(Rewriting rewriting) {
        if (body == null) {
            return html;
        }
        Element copy = body.clone();
        for (Element tag : copy.select(REFERENCES)) {
            String attribute = tag.nameIs("img") ? "src" : "href";
            if (!rewriting.keeps(tag, ContentLink.of(tag.attr(attribute)))) {
                unlink(tag);
            }
        }
        return copy.html();
    }

    /** All addresses in it. */
    List<String> addresses() {
        return body == null
                ? List.of()
                : body.select(REFERENCES).stream()
                        .map(tag -> tag.attr(tag.nameIs("img") ? "src" : "href"))
                        .toList();
    }

    /** Gives a link or picture the address that it has for somebody. */
    interface Rewriting {

        /** Whether there is one; without one a link becomes words and a picture goes. */
        boolean keeps(Element tag, ContentLink link);
    }

    private static void unlink(Element tag) {
        if (tag.nameIs("img")) {
            tag.remove();
        } else {
            tag.unwrap();
        }
    }

    private static void checkNumbers(Element tag) {
        for (String attribute : new String[] {"colspan", "rowspan", "start", "width", "height"}) {
            if (tag.hasAttr(attribute) && !tag.attr(attribute).matches("[0-9]{1,4}")) {
                tag.removeAttr(attribute);
            }
        }
        if (tag.hasAttr("scope") && !SCOPES.contains(tag.attr("scope"))) {
            tag.removeAttr("scope");
        }
    }
}
