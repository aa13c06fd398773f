package org.foyer.cms;

/**
 * Something in a light module that Magnolia would ignore, refuse or do otherwise than meant.
 *
 * @param file within the module
 * @param what in a sentence that names the place
 */
record Finding(String file, String what) {

    @Override
    public String toString() {
        return file + ": " + what;
    }
}
