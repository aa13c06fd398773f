package org.foyer.directory;

import org.jspecify.annotations.Nullable;

/**
 * A place on the earth.
 *
 * @param latitude in degrees, north is positive
 * @param longitude in degrees, east is positive
 */
record Place(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371;

    /** Whether the unit lies in the circle, as the crow flies; no unit, or one without a place, lies nowhere. */
    boolean isWithin(int kilometres, @Nullable Unit unit) {
        if (unit == null) {
            return false;
        }
        var north = unit.latitude();
        var east = unit.longitude();
        return north != null && east != null && kilometresTo(north, east) <= kilometres;
    }

    /** By the haversine formula, which stays exact for near places. */
    double kilometresTo(double north, double east) {
        double halfNorth = Math.sin(Math.toRadians(north - latitude) / 2);
        double halfEast = Math.sin(Math.toRadians(east - longitude) / 2);
        double chord = halfNorth * halfNorth
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(north)) * halfEast * halfEast;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
