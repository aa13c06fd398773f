package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.foyer.access.Access;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.content.Finding.Kind;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class ContentReportTest {

    @Autowired
    Access access;

    @Autowired
    AudienceCheck audiences;

    @Autowired
    ReferenceCheck references;

    @Autowired
    ContentPages pages;

    @Autowired
    ContentReport sample;

    @Autowired
    Viewpoint viewpoint;

    @Autowired
    Clock clock;

    @Autowired
    TestMembers members;

    @Test
    @SignedInAs("78580401")
    void findsWhatNobodySeesAndWhatLeadsNowhere() {
        members.officeAtTheTop(members.byNumber("78580401"), Permission.EDIT_CONTENT);
        assertThat(found("", "'title':'A'")).contains(tuple(Kind.NO_AUDIENCE, ""));
        assertThat(found("membres & language:xx", "'title':'A'"))
                .contains(tuple(Kind.AUDIENCE_GARBLED, "membres & language:xx"));
        assertThat(found("unit:785-none & office:NOBODY & language:es", "'title':'A'"))
                .contains(
                        tuple(Kind.AUDIENCE_UNKNOWN, "unit: 785-none"),
                        tuple(Kind.AUDIENCE_UNKNOWN, "office: NOBODY"),
                        tuple(Kind.AUDIENCE_UNKNOWN, "language: es"));
        assertThat(found("everyone", "'title':'A','title_fr':'B'"))
                .extracting(tuple -> tuple.toList().getLast())
                .containsExactly("en", "it", "nl");
        assertThat(found("everyone", "'validTo':'2020-01-01T00:00:00.000Z'")).contains(tuple(Kind.EXPIRED, ""));
        assertThat(found(
                        "everyone",
                        "'image':'jcr:00000000-0000-4000-8000-000000000000','form':'no-such','url':'javascript:x',"
                                + "'page':'00000000-0000-4000-8000-000000000000',"
                                + "'text_fr':'<a href=\\\"/magnoliaAuthor/portal/none.html\\\">A</a>'"))
                .contains(
                        tuple(Kind.ASSET, "jcr:00000000-0000-4000-8000-000000000000"),
                        tuple(Kind.FORM, "no-such"),
                        tuple(Kind.LINK, "javascript:x"),
                        tuple(Kind.LINK, "00000000-0000-4000-8000-000000000000"),
                        tuple(Kind.LINK, "/magnoliaAuthor/portal/none.html"));
    }

    @Test
    @SignedInAs("78580402")
    void findsTheDraftOfTheSampleContentAndNothingThatIsBroken() {
        members.officeAtTheTop(members.byNumber("78580402"), Permission.EDIT_CONTENT);
        assertThat(sample.findings())
                .filteredOn(finding -> finding.kind() == Kind.NO_AUDIENCE)
                .extracting(Finding::path)
                .containsExactly("/portal/tour-week");
        assertThat(sample.findings())
                .extracting(Finding::kind)
                .doesNotContain(Kind.AUDIENCE_GARBLED, Kind.LINK, Kind.ASSET, Kind.FORM, Kind.COMPONENT);
    }

    @Test
    @SignedInAs("78580403")
    void tellsNobodyElse() {
        members.join(members.byNumber("78580403"), members.section("785R"));
        assertThatThrownBy(sample::findings).isInstanceOf(AccessRefusedException.class);
    }

    private List<Tuple> found(String audience, String properties) {
        var library = new Library(viewpoint, clock);
        library.replace(Shelf.TILES, List.of(AssetWorld.tile(audience, properties)), "de");
        return new ContentReport(access, library, audiences, references, pages, clock)
                .findings().stream()
                        .map(finding -> tuple(finding.kind(), finding.detail()))
                        .toList();
    }
}
