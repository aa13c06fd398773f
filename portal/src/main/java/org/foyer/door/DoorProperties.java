package org.foyer.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Doors ({@code foyer.door.*}, see docs/operators/assemblies.md).
 *
 * @param codeLife how long the code of a desk can be scanned
 * @param afterEnd for how long after its end devices of an assembly are let in
 */
@ConfigurationProperties("foyer.door")
record DoorProperties(
        @DefaultValue("15m") Duration codeLife,
        @DefaultValue("12h") Duration afterEnd) {}
