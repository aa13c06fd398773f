package org.foyer.hall;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stays of assemblies ({@code foyer.assembly.*}, see docs/operators/assemblies.md).
 *
 * @param keepPersonal for how long after its end it is kept who was there
 */
@ConfigurationProperties("foyer.assembly")
record HallProperties(@DefaultValue("P2Y") Period keepPersonal) {}
