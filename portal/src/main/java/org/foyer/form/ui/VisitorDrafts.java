package org.foyer.form.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foyer.form.Drafts.Draft;

/** What a visitor began to fill in, by the name of the form; of many forms the latest. */
final class VisitorDrafts extends LinkedHashMap<String, Draft> {

    private static final int MOST = 5;

    VisitorDrafts() {
        super(8, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Draft> eldest) {
        return size() > MOST;
    }
}
