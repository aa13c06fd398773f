package org.foyer.architecture.planted.values;

import org.springframework.util.StringUtils;

record PlantedFramework(String text) {
    boolean isEmpty() {
        return !StringUtils.hasText(text);
    }
}
