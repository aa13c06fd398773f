package org.foyer.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The receipts of looks at members' data.
 *
 * @param kept how long; two years where nothing is said
 */
@ConfigurationProperties("foyer.looks")
record LookProperties(@DefaultValue("730d") Duration kept) {}
