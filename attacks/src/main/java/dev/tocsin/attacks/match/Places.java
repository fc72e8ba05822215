package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Place;

/** What matching asks of places. */
final class Places {
    private static final double KM_OF_A_DEGREE = 111.2;

    private Places() {}

    static boolean isInCity(Place place) {
        return place.cityId() != null && place.precision().isInCity();
    }

    static boolean areSameCity(Place a, Place b) {
        return isInCity(a) && isInCity(b) && a.cityId().equals(b.cityId());
    }

    static boolean areSameProvince(Place a, Place b) {
        return a.provinceCode() != null && a.provinceCode().equals(b.provinceCode());
    }

    /** Kilometres between two points, good enough for some hundreds; null where one is not known. */
    static Double kilometres(Place a, Place b) {
        if (a.lat() == null || b.lat() == null || a.lon() == null || b.lon() == null) {
            return null;
        }
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians((a.lat() + b.lat()) / 2));
        return KM_OF_A_DEGREE * Math.hypot(north, east);
    }
}
