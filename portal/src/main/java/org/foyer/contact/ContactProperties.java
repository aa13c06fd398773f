package org.foyer.contact;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How members write to each other ({@code foyer.contact.*}).
 *
 * @param president the type of office that stands in for a vacancy below
 * @param longest characters of a message
 * @param perSender messages that one member may write in 24 hours
 * @param perRecipient messages that one person or office gets in 24 hours
 * @param keep how long the words stay after the last message
 * @param domain of the addresses at which conversations are answered by mail; its mail has to reach the listener
 * @param files what may go with a message
 * @param smtp the listener for answers
 */
@ConfigurationProperties("foyer.contact")
record ContactProperties(
        @DefaultValue("PRESIDENT") String president,
        @DefaultValue("5000") int longest,
        @DefaultValue("30") int perSender,
        @DefaultValue("100") int perRecipient,
        @DefaultValue("365d") Duration keep,
        @DefaultValue("antwort.alpenclub-firn.example") String domain,
        @DefaultValue Files files,
        @DefaultValue Smtp smtp) {

    /**
     * Bounds of the files of one message. Together they have to fit into a mail, where they take a third more.
     *
     * @param most how many
     * @param largest bytes of one
     * @param together bytes of all
     * @param perDay bytes that one member may send in 24 hours, on whichever side
     */
    record Files(
            @DefaultValue("5") int most,
            @DefaultValue("5242880") int largest,
            @DefaultValue("7340032") int together,
            @DefaultValue("52428800") long perDay) {}

    /**
     * Takes answers by SMTP.
     *
     * @param port to listen at, 0 for any free one; without it there is no listener
     * @param host the address to listen at
     * @param largest bytes of a mail
     */
    record Smtp(
            @Nullable Integer port,
            @DefaultValue("localhost") String host,
            @DefaultValue("10485760") int largest) {

        boolean isOn() {
            return port != null;
        }
    }
}
