package org.foyer.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foyer.cms.PlantedMistakesTest.Mistake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for sample content find what editors could not have written. */
class PlantedSampleMistakesTest {

    private static final LightModule SOUND = LightModuleTest.MODULE;
    private static final String TILE = "bootstrap-sample/foyer-tiles.members.yaml";
    private static final String LINKS = "bootstrap-sample/foyer-tiles.often-used.yaml";
    private static final String OFFICES = "bootstrap-sample/website.portal.offices.yaml";
    private static final String COURSE = "bootstrap-sample/foyer-forms.avalanche-course.yaml";
    private static final String ASK = "bootstrap-sample/foyer-forms.contact-office.yaml";
    private static final String LOGO = "bootstrap-sample/dam.portal.logo.yaml";

    static Stream<Mistake> mistakes() {
        return Stream.of(values(), links(), kinds()).flatMap(List::stream);
    }

    private static List<Mistake> values() {
        var rule = new SampleValues();
        return List.of(
                of(rule, SOUND.with(TILE, "  figure: members", "  figures: members"), "unknown property 'figures'"),
                of(rule, SOUND.with(TILE, "  figure: members", "  figure: people"), "'people' for 'figure'"),
                of(rule, SOUND.with(TILE, "  position: 60", "  position: sixty"), "no Long as 'position'"),
                of(rule, SOUND.with(TILE, "  position: 60", "  position: 60\n  position_fr: 60"), "is not translated"),
                of(rule, SOUND.with(TILE, "  title_nl: Leden\n", ""), "lacks 'title' in nl"),
                of(rule, SOUND.with(TILE, "  title: Mitglieder\n", ""), "does not say 'title'"),
                of(rule, SOUND.with(TILE, "foyer:tile", "foyer:tyle"), "of the type foyer:tyle"),
                of(rule, SOUND.with(TILE, "who: officials", "who: officers"), "'officers' for 'who'"),
                of(rule, SOUND.with(TILE, "who: officials", "who: officials\n      unit: '999'"), "'999' for 'unit'"),
                of(rule, SOUND.with(TILE, "who: officials", "office: PRESIDENT"), "does not say 'who'"),
                of(rule, SOUND.with(TILE, "    '0':\n", "    '1':\n"), "must count its items"),
                of(rule, SOUND.with(TILE, "members:", "people:"), "the name of its file"),
                of(rule, SOUND.with(TILE, "  audience:", "  audiences:"), "is for nobody"),
                of(rule, SOUND.with(LINKS, "url: '/my-data'\n", "address: '/my-data'\n"), "does not say 'url'"),
                of(rule, SOUND.with(OFFICES, "components/tile", "components/tyle"), "unknown template"),
                of(rule, SOUND.with(OFFICES, "icon: briefcase", "icon: suitcase"), "'suitcase' for 'icon'"),
                of(rule, SOUND.with(OFFICES, "tone: info", "tones: info"), "unknown property 'tones'"),
                of(
                        rule,
                        SOUND.with(OFFICES, "mgnl:component", "mgnl:contentNode"),
                        "must be of the type mgnl:component"),
                of(
                        rule,
                        SOUND.with(COURSE, "eventStart: 2027", "eventStart: the year 2027"),
                        "no Date as 'eventStart'"),
                of(rule, SOUND.with(COURSE, "intro: <p>", "intro: "), "no richText as 'intro'"),
                of(rule, SOUND.with(COURSE, "waitingList: true", "waitingList: 'yes'"), "no Boolean as 'waitingList'"),
                of(rule, SOUND.without(LOGO), "no asset as 'logo'"),
                of(rule, SOUND.without("bootstrap-sample/website.portal.campaign.yaml"), "no link:website as 'page'"),
                of(rule, SOUND.with(LOGO, "size: ", "size: 1"), "not as large as it says"),
                of(rule, SOUND.with(LOGO, "width:", "breadth:"), "does not say its width"),
                of(rule, SOUND.with(LOGO, "caption_it:", "caption_es:"), "lacks 'caption_it'"));
    }

    private static List<Mistake> links() {
        var rule = new SampleLinks();
        return List.of(
                of(rule, SOUND.with("bootstrap-sample/foyer-tiles.copy.yaml", SOUND.text(TILE)), "has the id"),
                of(rule, SOUND.with(TILE, "jcr:uuid:", "jcr:id:"), "has no id"),
                of(
                        rule,
                        SOUND.with(OFFICES, "path:{/portal/offices/handover}", "path:{/portal/handover}"),
                        "by this id"),
                of(rule, SOUND.without("bootstrap-sample/website.portal.offices.handover.yaml"), "by this id"),
                of(rule, SOUND.with(LINKS, "/pages/insurance", "/pages/insurances"), "leads to /pages/insurances"),
                of(rule, SOUND.without("bootstrap-sample/foyer-forms.hut-report.yaml"), "leads to hut-report"));
    }

    private static List<Mistake> kinds() {
        var rule = new SampleKinds();
        return List.of(
                of(rule, SOUND.with(TILE, "  figure: members\n", ""), "needs 'figure'"),
                of(rule, SOUND.with(TILE, "  name: members", "  name: people"), "is called people"),
                of(rule, SOUND.with(COURSE, "  eventStart:", "  eventBegin:"), "event without a beginning"),
                of(rule, SOUND.with(COURSE, "name: beaconModel", "name: mobile"), "two fields called mobile"),
                of(rule, SOUND.with(COURSE, "showWhenField: ownBeacon", "showWhenField: level"), "no field further up"),
                of(rule, SOUND.with(COURSE, "      showWhenValue: 'true'\n", ""), "condition without a value"),
                of(rule, SOUND.with(COURSE, "      options:\n", "      choices:\n"), "nothing to choose"),
                of(rule, SOUND.with(COURSE, "      own: email\n", ""), "which detail"),
                of(
                        rule,
                        SOUND.with(ASK, "showWhenValue: joining", "showWhenValue: leaving"),
                        "'leaving', which cannot"),
                of(
                        rule,
                        SOUND.with("bootstrap-sample/foyer-forms.hut-report.yaml", "[A-Z]{2}", "[A-Z"),
                        "pattern that is none"));
    }

    private static Mistake of(Rule rule, LightModule module, String found) {
        return new Mistake(rule, module, found);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFound(Mistake mistake) {
        assertThat(mistake.rule().check(mistake.module()))
                .extracting(Finding::toString)
                .anyMatch(finding -> finding.contains(mistake.found()));
    }
}
