package org.foyer.directory;

import java.util.List;
import org.foyer.values.LocalName;

/**
 * What bodies work on.
 *
 * @param words folded, each after a space; a body whose name has a word that begins with one of them works on it
 */
record Theme(LocalName name, List<String> words) {}
