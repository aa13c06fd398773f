package org.foyer.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds the mistake that it is there for, in a module that is otherwise sound. */
class PlantedMistakesTest {

    private static final LightModule SOUND = LightModuleTest.MODULE;
    private static final String TILE = "contentTypes/tile.yaml";
    private static final String TILES = "apps/foyer-tiles.yaml";
    private static final String PAGE = "dialogs/pages/page.yaml";
    private static final String AUDIENCE = "includes/audience-field.yaml";
    private static final String PAGES = "restEndpoints/foyer/pages_v1.yaml";
    private static final String READER = "bootstrap/userroles.foyer-reader.yaml";
    private static final String GERMAN = "i18n/foyer-content-messages_de.properties";

    static Stream<Mistake> mistakes() {
        return Stream.of(keys(), references(), endpoints(), roles(), words(), traps(), scripts())
                .flatMap(List::stream);
    }

    private static List<Mistake> keys() {
        var rule = new KnownKeys();
        return List.of(
                of(rule, SOUND.with(TILE, "      i18n: true", "      i18N: true"), "unknown key 'i18N'"),
                of(rule, SOUND.with(TILE, "autoCreate: true", "autocreate: true"), "unknown key 'autocreate'"),
                of(rule, SOUND.with(TILE, "required: true", "required: 'yes'"), "must be of the kind flag"),
                of(rule, SOUND.with(TILES, "maxLength: 80", "maxlength: 80"), "unknown key 'maxlength'"),
                of(rule, SOUND.with(TILES, "maxLength: 80", "buttonLabel: x"), "unknown key 'buttonLabel'"),
                of(rule, SOUND.with(TILES, "tabbedLayout", "tabLayout"), "unknown type 'tabLayout'"),
                of(rule, SOUND.with(PAGE, "$type: damLinkField", "$type: assetField"), "unknown type 'assetField'"),
                of(rule, SOUND.with(PAGE, "time: true", "withTime: true"), "unknown key 'withTime'"),
                of(rule, SOUND.with(AUDIENCE, "optionListDatasource", "optionDatasource"), "'optionDatasource'"),
                of(
                        rule,
                        SOUND.with("includes/links-field.yaml", "$type: jcrMultiField", "$type: multi"),
                        "$type multi"),
                of(rule, SOUND.with(PAGES, "maxLimit: 1000", "maximumLimit: 1000"), "unknown key 'maximumLimit'"),
                of(rule, SOUND.with(PAGES, "JcrDeliveryEndpointDefinition", "Delivery"), "unknown type"),
                of(rule, SOUND.with(PAGES, "  - mgnl:page", "    mgnl:page: true"), "must be a list"),
                of(rule, SOUND.with("module.yaml", "version: 1.2/*", "versions: 1.2/*"), "unknown key 'versions'"),
                of(rule, SOUND.with("templates/pages/page.yaml", "areas:", "area:"), "unknown key 'area'"),
                of(rule, SOUND.with("widgets/x.yaml", "a: b"), "no definitions"),
                of(rule, SOUND.with(TILE, "model:", "datasource: {}\nmodel:"), "no YAML"));
    }

    private static List<Mistake> references() {
        var rule = new CrossReferences();
        var page = "templates/pages/page.yaml";
        return List.of(
                of(rule, SOUND.with(TILES, "includes/audience", "includes/public"), "takes in includes/public"),
                of(rule, SOUND.with(TILES, "!content-type:tile", "!content-type:tyle"), "contentTypes/tyle.yaml"),
                of(rule, SOUND.with(TILES, "name: foyer-tiles", "name: tiles"), "must bear the name"),
                of(rule, SOUND.with(TILES, "foyer-editor: foyer-editor", "x: nobody"), "the role nobody"),
                of(rule, SOUND.with(TILES, "        fact:", "        facts:"), "'facts', which"),
                of(rule, SOUND.with(TILES, "              - name: wide\n", ""), "'wide' in no tab"),
                of(rule, SOUND.with(PAGE, "          - name: lead\n", "          - name: leed\n"), "'leed' in a tab"),
                of(rule, SOUND.with(PAGE, "- name: lead\n", "- name: title\n"), "'title' twice"),
                of(rule, SOUND.with(page, "dialog: foyer-content:pages/page", "dialog: pages/page"), "dialogs/"),
                of(rule, SOUND.with(page, "components/tile", "components/tyle"), "not in templates/"),
                of(rule, SOUND.with(page, "pages/page.ftl", "pages/paje.ftl"), "shown by"),
                of(rule, SOUND.with(TILE, "type: portalLink", "type: link"), "unknown type link"),
                of(rule, SOUND.with(TILE, "    foyer: https", "    portal: https"), "in no namespace"),
                of(
                        rule,
                        SOUND.with("includes/page-link-field.yaml", "workspace: website", "workspace: web"),
                        "workspace web"),
                of(rule, SOUND.with("includes/page-link-field.yaml", "mgnl:page", "mgnl:asset"), "but not mgnl:page"));
    }

    private static List<Mistake> endpoints() {
        var rule = new Endpoints();
        return List.of(
                of(rule, SOUND.with(PAGES, "bypassWorkspaceAcls: false", "bypassWorkspaceAcls: true"), "bypass"),
                of(rule, SOUND.with(PAGES, "bypassWorkspaceAcls: false\n", ""), "bypass"),
                of(rule, SOUND.with(PAGES, "limit: 100\n", "excludeProperties: [lead]\n"), "default language only"),
                of(rule, SOUND.with(PAGES, "depth: 4", "depth: 3"), "reaches down to 4"),
                of(rule, SOUND.with(PAGES, "  - mgnl:contentNode\n", ""), "cuts off every mgnl:contentNode"),
                of(rule, SOUND.with(PAGES, "  - mgnl:area\n", ""), "cuts off every mgnl:area"),
                of(rule, SOUND.with(PAGES, "  - mgnl:page\n", "  - mgnl:content\n"), "gives no mgnl:page"),
                of(rule, SOUND.with(PAGES, "  - mgnl:template\n", ""), "does not tell mgnl:template"),
                of(rule, SOUND.with(PAGES, "^(image|file)$", "^image$"), "gives 'file'"),
                of(rule, SOUND.with(PAGES, "includeAssetMetadata: true", "includeAssetMetadata: false"), "metadata"),
                of(rule, SOUND.with(PAGES, "workspace: website", "workspace: web"), "workspace web"),
                of(rule, SOUND.with("restEndpoints/delivery/x_v1.yaml", SOUND.text(PAGES)), "anonymous visitors"),
                of(rule, SOUND.without("restEndpoints/foyer/tiles_v1.yaml"), "no endpoint"));
    }

    private static List<Mistake> roles() {
        var rule = new Roles();
        return List.of(
                of(rule, SOUND.with(READER, "/.rest/foyer/*", "/.rest/portal/*"), "may not ask"),
                of(rule, SOUND.with(READER, "/dam/*", "/damn/*"), "may not read files"),
                of(
                        rule,
                        SOUND.with(READER, "acl_foyer-tiles", "acl_foyer-teils"),
                        "not read the workspace foyer-tiles"),
                of(rule, SOUND.with(READER, "acl_foyer-tiles", "acl_foyer-teils"), "foyer-teils, which is not there"),
                of(rule, SOUND.with(READER, "permissions: 8", "permissions: 63"), "more than read"),
                of(
                        rule,
                        SOUND.with("bootstrap/userroles.foyer-editor.yaml", "permissions: 63", "permissions: 8"),
                        "not write"));
    }

    private static List<Mistake> words() {
        var rule = new Words();
        return List.of(
                of(
                        rule,
                        SOUND.with(GERMAN, "foyer-content.who.members=Mitglieder\n", ""),
                        "no word for foyer-content.who.members"),
                of(
                        rule,
                        SOUND.with(GERMAN, "foyer-content.who.members=Mitglieder\n", "foyer-content.who.members=\n"),
                        "no word"),
                of(
                        rule,
                        SOUND.with(GERMAN, "foyer-content.who.", "foyer-content.old=Alt\nfoyer-content.who."),
                        "nobody uses"),
                of(rule, SOUND.with(TILE, "foyer-content.tile.title", "Titel"), "no word for Titel"),
                of(rule, SOUND.without("i18n/foyer-content-messages_nl.properties"), "no word"));
    }

    private static List<Mistake> traps() {
        var rule = new Traps();
        return List.of(
                of(
                        rule,
                        SOUND.with(TILE, "    - name: kind\n", "    - name: kind\n      multiple: true\n"),
                        "several values and options"),
                of(rule, SOUND.with(TILE, "name: validTo", "name: valid_to"), "'valid_to' ends like a translation"),
                of(rule, SOUND.with(PAGE, "    validTo:", "    valid_to:"), "'valid_to' ends like a translation"));
    }

    private static List<Mistake> scripts() {
        var rule = new Scripts();
        return List.of(
                of(rule, SOUND.with("templates/components/text.ftl", "[/#if]", ""), "text.ftl: is no script"),
                of(
                        rule,
                        SOUND.with("includes/address-validator.yaml", "pattern: ^(", "pattern: ^(("),
                        "pattern that is none"),
                of(rule, SOUND.with(TILES, "[a-z0-9]+(", "[a-z0-9+("), "pattern that is none"));
    }

    private static Mistake of(Rule rule, LightModule module, String found) {
        return new Mistake(rule, module, found);
    }

    record Mistake(Rule rule, LightModule module, String found) {

        @Override
        public String toString() {
            return rule.getClass().getSimpleName() + ": " + found;
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFound(Mistake mistake) {
        assertThat(mistake.rule().check(mistake.module()))
                .extracting(Finding::toString)
                .anyMatch(finding -> finding.contains(mistake.found()));
    }
}
