package org.foyer.crm;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * A sample association for a portal without members ({@code foyer.sample.*}). Whoever brings the sample names its files.
 *
 * @param association its words, as {@link AssociationLoader} reads them
 * @param units in the mapping {@code units}
 * @param members the export of its member administration, and {@code mapping}, how to read it
 * @param moves former and future addresses, with the columns of {@code postal_address} and the member's number
 * @param users accounts of some of the members: {@code users} with {@code id} and {@code number}
 */
@ConfigurationProperties("foyer.sample")
record SampleProperties(
        Resource association, Resource units, Resource mapping, Resource members, Resource moves, Resource users) {}
