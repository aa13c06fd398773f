package org.foyer.directory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The directory.
 *
 * @param mostCopied how many people one search may hold to be taken along as a file
 */
@ConfigurationProperties("foyer.directory")
record DirectoryProperties(@DefaultValue("500") int mostCopied) {}
