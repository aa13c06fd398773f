package org.foyer.duplicate;

import org.foyer.audit.Actor;
import org.foyer.member.MembersImported;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Looks at those whom an import brought or changed. The event stays in the database until the search is done. */
@Component
@ConditionalOnProperty(name = "foyer.duplicates.after-import", matchIfMissing = true)
class SearchAfterImport {

    private final DuplicateSearch search;

    SearchAfterImport(DuplicateSearch search) {
        this.search = search;
    }

    @ApplicationModuleListener
    void look(MembersImported imported) {
        search.run(Actor.system("job"), false);
    }
}
