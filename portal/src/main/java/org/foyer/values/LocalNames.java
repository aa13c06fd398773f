package org.foyer.values;

/** Reads names by language from a JSON column, such as {@code {"de": "Sektion Aarewald", "fr": "Section Aarewald"}}. */
public interface LocalNames {

    LocalName read(String column);
}
