package org.foyer.form;

import java.time.Instant;

/**
 * What a sending tells about whether a person did it.
 *
 * @param address the network address that it comes from
 * @param openedAt when the form was opened
 * @param trap what stands in a field that no person sees
 */
public record Trace(String address, Instant openedAt, String trap) {}
