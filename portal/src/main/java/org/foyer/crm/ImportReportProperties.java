package org.foyer.crm;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who gets the report of each import by mail.
 *
 * @param to addresses of the office; without any, no mail is sent
 * @param language of the mail: de, fr, it, nl or en
 */
@ConfigurationProperties("foyer.import.report")
record ImportReportProperties(
        @DefaultValue List<String> to, @DefaultValue("de") String language) {}
