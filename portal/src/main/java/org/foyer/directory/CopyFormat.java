package org.foyer.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.foyer.sheet.SheetFormat;

/** As what people of the directory can be taken along. */
public enum CopyFormat {
    /** vCard 4.0, RFC 6350: one card a person, for address books. */
    VCF("vCard", "text/vcard;charset=UTF-8"),
    CSV("CSV", SheetFormat.CSV.mediaType()),
    XLSX("XLSX", SheetFormat.XLSX.mediaType());

    private final String label;
    private final String mediaType;

    CopyFormat(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    /** What it is called in every language. */
    public String label() {
        return label;
    }

    String mediaType() {
        return mediaType;
    }

    /** How the name of a file ends, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CopyFormat> ofAddress(String address) {
        return Arrays.stream(values())
                .filter(format -> address.endsWith("." + format.ending()))
                .findFirst();
    }
}
