package org.foyer.form;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What another room knows of answers and those who work on them should see: a line on the desk, a column of the copy. */
public interface AnswerFact {

    /** Whether there can be anything to say about answers to the form of this name. */
    boolean concerns(String form);

    /** Key of what the line and the column are called. */
    String label();

    /** What there is to say, by the ids of the answers; those without are missing. The caller has asked who may see the answers. */
    Map<UUID, String> of(Collection<UUID> answers, Locale language);
}
