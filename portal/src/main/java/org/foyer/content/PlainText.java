package org.foyer.content;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a text, a line for each of its paragraphs, headings, items and rows. */
final class PlainText implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");
    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    static String of(Element body) {
        var text = new PlainText();
        body.traverse(text);
        return text.words
                .toString()
                .lines()
                .map(line -> line.strip().replaceAll("\\h+", " "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText().replaceAll("\\s", " "));
        } else if (isLine(node)) {
            words.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isLine(node)) {
            words.append('\n');
        } else if (CELLS.contains(node.nodeName())) {
            words.append(' ');
        }
    }

    private static boolean isLine(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.nameIs("br"))
                && !CELLS.contains(element.normalName());
    }
}
