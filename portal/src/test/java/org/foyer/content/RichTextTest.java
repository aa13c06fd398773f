package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@SpringTest
class RichTextTest {

    private static final Set<String> TAGS = Set.of(
            "h2 h3 h4 p br hr blockquote ul ol li dl dt dd pre code table caption thead tbody tfoot tr th td strong em u s sub sup a img"
                    .split(" "));
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href", "rel"),
            "img", Set.of("src", "alt", "width", "height"),
            "th", Set.of("scope", "colspan", "rowspan"),
            "td", Set.of("colspan", "rowspan"),
            "ol", Set.of("start"));
    private static final String OFFICES = "b2000000-0000-4000-8000-000000000002";
    private static final String GONE = "b2999999-0000-4000-8000-000000000002";

    @Autowired
    RichText texts;

    @Autowired
    TestMembers members;

    @Test
    @WithAnonymousUser
    void makesEveryAttackHarmless() throws Exception {
        for (String attack : AttackTexts.all().toList()) {
            for (String raw :
                    List.of(attack, "<p>" + attack + "</p>", "<a href=\"" + attack + "\">A</a>", "<td>" + attack)) {
                var html = texts.html(raw, Locale.GERMAN);
                assertThat(offences(html)).as("%s%nbecame%n%s", raw, html).isEmpty();
                assertThat(texts.html(html, Locale.GERMAN)).as("a second time").isEqualTo(html);
            }
        }
    }

    @Test
    @SignedInAs("78580001")
    void leadsToAPageOnlyWhomItIsFor() {
        var raw = "<p><a href=\"${link:{uuid:{" + OFFICES
                + "},repository:{website},path:{/portal/offices}}}\">Für Ämter</a></p>"
                + "<p><a href=\"https://cms.example/magnoliaAuthor/fr/portal/offices.html\">Ämter</a></p>";
        var me = members.byNumber("78580001");
        members.join(me, members.section("785D"));
        assertThat(texts.html(raw, Locale.GERMAN)).isEqualTo("<p>Für Ämter</p><p>Ämter</p>");
        members.office(me, members.section("785D"), Permission.SEE_MEMBER);
        assertThat(texts.html(raw, Locale.GERMAN))
                .isEqualTo(
                        "<p><a href=\"/pages/offices\">Für Ämter</a></p><p><a href=\"/pages/offices\">Ämter</a></p>");
    }

    @Test
    @WithAnonymousUser
    void leadsNobodyToWhatIsNotThere() {
        assertThat(texts.html(
                        "<a href=\"${link:{uuid:{" + GONE + "},repository:{website},path:{/portal/gone}}}\">A</a>"
                                + "<a href=\"/magnoliaAuthor/portal/gone.html\">B</a>"
                                + "<a href=\"${link:{uuid:{" + GONE + "},repository:{dam},path:{/gone.pdf}}}\">C</a>"
                                + "<img src=\"/magnoliaAuthor/dam/jcr:" + GONE + "/gone.jpg\" alt=\"D\">",
                        Locale.GERMAN))
                .isEqualTo("ABC");
    }

    @Test
    @WithAnonymousUser
    void leadsOutWithoutTellingWhereFrom() {
        assertThat(texts.html(
                        "<a href=\"https://example.org/\" target=\"_blank\">A</a><a href=\"/directory\">B</a>",
                        Locale.GERMAN))
                .isEqualTo(
                        "<a href=\"https://example.org/\" rel=\"noopener noreferrer\">A</a><a href=\"/directory\">B</a>");
    }

    private static List<String> offences(String html) throws SAXException, IOException {
        var parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
        var fragment = parser.parseFragment(new InputSource(new StringReader(html)), "div");
        return offences(fragment).toList();
    }

    private static Stream<String> offences(Node node) {
        var children = Stream.<Node>iterate(node.getFirstChild(), child -> child != null, Node::getNextSibling)
                .flatMap(RichTextTest::offences);
        return node instanceof Element element
                ? Stream.concat(children, own(element))
                : Stream.concat(
                        children,
                        node.getNodeType() == Node.COMMENT_NODE ? Stream.of("a comment") : Stream.<String>empty());
    }

    private static Stream<String> own(Element element) {
        var name = element.getLocalName();
        if (!TAGS.contains(name) || !"http://www.w3.org/1999/xhtml".equals(element.getNamespaceURI())) {
            return Stream.of("<" + name + ">");
        }
        var attributes = element.getAttributes();
        return Stream.iterate(0, at -> at < attributes.getLength(), at -> at + 1)
                .map(attributes::item)
                .filter(attribute -> !ATTRIBUTES.getOrDefault(name, Set.of()).contains(attribute.getNodeName())
                        || !isHarmless(attribute.getNodeName(), attribute.getNodeValue()))
                .map(attribute -> name + " " + attribute.getNodeName() + "=" + attribute.getNodeValue());
    }

    private static boolean isHarmless(String attribute, String value) {
        return switch (attribute) {
            case "src" -> value.startsWith("/content/assets/");
            case "href" ->
                value.matches("(?is)https?://[^/@\\\\]+(/.*)?|mailto:.+|tel:.+|/([^/\\\\].*)?")
                        || value.matches("(?is)https?://[^/@\\\\?#]+[?#].*");
            default -> true;
        };
    }
}
