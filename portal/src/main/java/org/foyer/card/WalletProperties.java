package org.foyer.card;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Cards in the wallets of phones ({@code foyer.card.wallet.*}); each is offered only where its keys are configured.
 */
@ConfigurationProperties("foyer.card.wallet")
record WalletProperties(
        @DefaultValue Apple apple, @DefaultValue Google google) {

    /**
     * What Apple gives to those who sign passes.
     *
     * @param passType such as {@code pass.org.example.card}
     * @param team the team identifier
     * @param store a PKCS#12 file with the certificate of the pass type and its key
     * @param storePassword of the file
     * @param authority Apple's certificate that signed it (WWDR), as a file in DER
     */
    record Apple(
            @DefaultValue("") String passType,
            @DefaultValue("") String team,
            @DefaultValue("") String store,
            @DefaultValue("") String storePassword,
            @DefaultValue("") String authority) {

        boolean isConfigured() {
            return !store.isEmpty();
        }
    }

    /**
     * What Google gives to issuers of passes.
     *
     * @param issuer the issuer's number
     * @param account the e-mail of the service account
     * @param key the private key of the account, as a file in PEM
     */
    record Google(
            @DefaultValue("") String issuer,
            @DefaultValue("") String account,
            @DefaultValue("") String key) {

        boolean isConfigured() {
            return !key.isEmpty();
        }
    }
}
