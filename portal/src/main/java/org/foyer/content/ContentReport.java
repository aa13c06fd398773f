package org.foyer.content;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.springframework.stereotype.Service;

/** What editors should look at. */
@Service
public class ContentReport {

    private final Access access;
    private final Library library;
    private final AudienceCheck audiences;
    private final ReferenceCheck references;
    private final ContentPages pages;
    private final Clock clock;

    ContentReport(
            Access access,
            Library library,
            AudienceCheck audiences,
            ReferenceCheck references,
            ContentPages pages,
            Clock clock) {
        this.access = access;
        this.library = library;
        this.audiences = audiences;
        this.references = references;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * All that was found, by what it is, in the order of the content.
     *
     * @throws org.foyer.access.AccessRefusedException to anybody but editors
     */
    public List<Finding> findings() {
        access.may(Permission.EDIT_CONTENT).atTheTop().orThrow();
        var held = library.holdings();
        var known = audiences.known();
        var strange = pages.unknownComponents();
        var found = new ArrayList<Finding>();
        for (Shelf shelf : Shelf.values()) {
            for (Holding holding : held.all(shelf)) {
                var notes = new Notes(shelf, holding, found);
                audiences.check(holding, known, notes);
                references.check(held, holding, notes);
                if (shelf == Shelf.PAGES) {
                    strange.getOrDefault(holding.name(), List.of())
                            .forEach(template -> notes.add(Finding.Kind.COMPONENT, template));
                }
                holding.to()
                        .filter(end -> !clock.instant().isBefore(end))
                        .ifPresent(end -> notes.add(Finding.Kind.EXPIRED, ""));
                Translations.missing(holding.node()).forEach(language -> notes.add(Finding.Kind.TRANSLATION, language));
            }
        }
        found.sort(Comparator.comparing(Finding::kind));
        return List.copyOf(found);
    }

    /** Gathers what is found in one piece of content, each thing once. */
    static final class Notes {

        private final Shelf shelf;
        private final Holding holding;
        private final List<Finding> found;

        private Notes(Shelf shelf, Holding holding, List<Finding> found) {
            this.shelf = shelf;
            this.holding = holding;
            this.found = found;
        }

        void add(Finding.Kind kind, String detail) {
            var node = holding.node();
            var finding = new Finding(kind, shelf, node.text("title"), node.path(), detail);
            if (!found.contains(finding)) {
                found.add(finding);
            }
        }
    }
}
