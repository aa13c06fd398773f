package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.foyer.content.ContentLink.Asset;
import org.foyer.content.ContentLink.Content;
import org.foyer.content.ContentLink.Inside;
import org.foyer.content.ContentLink.Nowhere;
import org.foyer.content.ContentLink.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinkTest {

    private static final String ID = "b2000000-0000-4000-8000-000000000002";

    @Test
    void readsWhatTheSystemLeftUnresolved() {
        assertThat(ContentLink.of("${link:{uuid:{" + ID + "},repository:{website},path:{/portal/offices}}}"))
                .isEqualTo(new Content("website", ID, "/portal/offices"));
        assertThat(ContentLink.of("${link:{uuid:{" + ID + "},repository:{dam},path:{/portal/hut.jpg}}}"))
                .isEqualTo(new Asset(ID, "hut.jpg"));
        assertThat(ContentLink.of("${link:{uuid:{" + ID + "},repository:{foyer-forms},path:{/hut},extension:{html}}}"))
                .isEqualTo(new Content("foyer-forms", ID, "/hut"));
    }

    @Test
    void readsWhatTheSystemResolved() {
        assertThat(ContentLink.of("/magnoliaAuthor/fr/portal/news.html"))
                .isEqualTo(new Content("", "", "/magnoliaAuthor/fr/portal/news"));
        assertThat(ContentLink.of("/magnoliaAuthor/dam/jcr:" + ID + "/hut.jpg")).isEqualTo(new Asset(ID, "hut.jpg"));
        assertThat(ContentLink.of("https://cms.example/author/dam/jcr:" + ID + "/hut.jpg"))
                .isEqualTo(new Asset(ID, "hut.jpg"));
    }

    @Test
    void knowsThePortalAndTheWorldOutside() {
        assertThat(ContentLink.of("/directory?q=a#b")).isEqualTo(new Inside("/directory?q=a#b"));
        assertThat(ContentLink.of(" HTTPS://example.org/a b?c=ü "))
                .isEqualTo(new Outside("HTTPS://example.org/a%20b?c=ü"));
        assertThat(ContentLink.of("mailto:huts@example.org?subject=A"))
                .isEqualTo(new Outside("mailto:huts@example.org?subject=A"));
        assertThat(ContentLink.of("tel:+41315550000")).isEqualTo(new Outside("tel:+41315550000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,A",
                "vbscript:x",
                "blob:https://example.org/1",
                "file:///etc/passwd",
                "//example.org/a",
                "/\\example.org/a",
                "\\\\example.org",
                "///example.org",
                "/a//b",
                "/../a",
                "https:example.org",
                "https:///example.org",
                "https://bank.example@example.org/",
                "http://exa mple.org/\u0000",
                "relative/path",
                "%2f",
                "%2fexample.org",
                "?a=b",
                "#top",
                "mailto:",
                "${link:{uuid:{javascript:alert(1)},repository:{website}}}",
                "${link:broken",
            })
    void leadsNobodyAnywhereElse(String address) {
        assertThat(ContentLink.of(address)).isEqualTo(new Nowhere());
    }
}
