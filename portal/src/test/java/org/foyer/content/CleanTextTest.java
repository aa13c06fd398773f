package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

    @Test
    void keepsWhatATextIsMadeOf() {
        var raw = "<h2>Touren</h2><p>Ein <strong>starker</strong> und <em>feiner</em> Tag<br>im Schnee.</p>"
                + "<ul><li>Seil</li><li>Pickel</li></ul>"
                + "<table><caption>Preise</caption><thead><tr><th scope=\"col\">Wer</th><th scope=\"col\">Franken</th></tr></thead>"
                + "<tbody><tr><th scope=\"row\">Jugend</th><td colspan=\"2\">20</td></tr></tbody></table>"
                + "<blockquote><p>Berg heil</p></blockquote><hr><p><code>Firn</code></p>";
        assertThat(CleanText.of(raw).html()).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<h1>A</h1>|<h2>A</h2>",
                "<h6>A</h6>|<h4>A</h4>",
                "<b>A</b><i>B</i>|<strong>A</strong><em>B</em>",
                "<p style='color:red' onclick='x()' class='y' id='z'>A</p>|<p>A</p>",
                "<div><font color=red>A</font></div>|A",
                "<th scope='evil'>|\"\"",
                "<table><tr><td colspan='99999999'>A</table>|<table><tbody><tr><td>A</td></tr></tbody></table>",
                "A < B & C|A &lt; B &amp; C",
                "<a>A</a><img alt='B'>|A",
            })
    void takesEverythingElseAway(String raw, String clean) {
        assertThat(CleanText.of(raw).html()).isEqualTo(clean);
    }

    @Test
    void givesALineForEachParagraphOfItsWords() {
        assertThat(CleanText.of(
                                "<h2>Hütten</h2><p>Auf&nbsp;&amp; zu<br>im <a href=\"/x\">Winter</a></p><ul><li>Eins<li>Zwei</ul>"
                                        + "<table><tr><th>A</th><td>B</td></tr></table><script>alert(1)</script>")
                        .plain())
                .isEqualTo("Hütten\nAuf & zu\nim Winter\nEins\nZwei\nA B");
    }

    @Test
    void isNotBroughtDownByDepthOrLength() {
        assertThat(CleanText.of("<div>".repeat(100_000) + "A").plain()).isEqualTo("A");
        assertThat(CleanText.of("<ul><li>".repeat(50_000) + "A").html()).contains("A");
        assertThat(CleanText.of("<table><tr><td>".repeat(20_000) + "A").html()).contains("A");
    }
}
