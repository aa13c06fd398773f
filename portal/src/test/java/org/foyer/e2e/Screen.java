package org.foyer.e2e;

/** The two sizes that every view is tried at. */
enum Screen {
    PHONE(390, 844),
    DESKTOP(1440, 900);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
