package org.foyer.verification;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What the asker would like to get, from the header {@code Accept}; one that nobody can read counts as none. */
record Accepted(List<MediaType> types) {

    static Accepted of(HttpServletRequest request) {
        try {
            return new Accepted(MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
        } catch (InvalidMediaTypeException unreadable) {
            return new Accepted(List.of());
        }
    }

    /** Whether the first is named, and at least as welcome as the second. */
    boolean prefers(MediaType first, MediaType second) {
        double named = types.stream()
                .filter(type -> type.equalsTypeAndSubtype(first))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
        double other = types.stream()
                .filter(type -> type.equalsTypeAndSubtype(second))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
        return named > 0 && named >= other;
    }
}
