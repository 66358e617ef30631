package dev.articles.extract.dates.calendar;

/**
 * Where sun and moon stand, in degrees of longitude at a Julian day: the largest terms of the series in Jean Meeus,
 * Astronomical Algorithms, chapters 25 and 47. Good to a quarter of an hour in the rising and setting of a lunar day,
 * between 1800 and 2200.
 */
final class Sky {
    private static final double EPOCH = 2451545.0;
    private static final double CENTURY = 36525.0;
    private static final double SUN_A_DAY = 360 / 365.2422;
    private static final double MOON_A_DAY = 360 / 29.530589;
    private static final int STEPS = 6;

    private Sky() {}

    /** When the sun stands at a longitude, nearest to a first guess. */
    static double sunAt(double longitude, double guess) {
        double day = guess;
        for (int i = 0; i < STEPS; i++) {
            day += signed(longitude - sun(day)) / SUN_A_DAY;
        }
        return day;
    }

    /** When the moon is a number of degrees ahead of the sun, nearest to a first guess: 0 at new moon. */
    static double moonAhead(double degrees, double guess) {
        double day = guess;
        for (int i = 0; i < STEPS; i++) {
            day += signed(degrees - moon(day) + sun(day)) / MOON_A_DAY;
        }
        return day;
    }

    /** The last new moon that is not after a day. */
    static double newMoonBefore(double day) {
        double age = positive(moon(day) - sun(day)) / MOON_A_DAY;
        double found = moonAhead(0, day - age);
        return found > day ? moonAhead(0, found - 1 / MOON_A_DAY * 360) : found;
    }

    static double sun(double day) {
        double t = (day - EPOCH) / CENTURY;
        double anomaly = sunAnomaly(t);
        return 280.46646 + 36000.76983 * t + 1.9146 * sin(anomaly) + 0.02 * sin(2 * anomaly) - 0.0057;
    }

    static double moon(double day) {
        double t = (day - EPOCH) / CENTURY;
        double d = 297.8502 + 445267.1115 * t;
        double s = sunAnomaly(t);
        double m = 134.9634 + 477198.8676 * t;
        double f = 93.2721 + 483202.0175 * t;
        double large = 6.2888 * sin(m) + 1.274 * sin(2 * d - m) + 0.6583 * sin(2 * d) + 0.2136 * sin(2 * m);
        double medium = -0.1851 * sin(s) - 0.1143 * sin(2 * f) + 0.0588 * sin(2 * d - 2 * m);
        double small = 0.0571 * sin(2 * d - s - m) + 0.0533 * sin(2 * d + m) + 0.0458 * sin(2 * d - s);
        double least = -0.0409 * sin(s - m) - 0.0347 * sin(d) - 0.0304 * sin(s + m);
        return 218.3165 + 481267.8813 * t + large + medium + small + least;
    }

    private static double sunAnomaly(double t) {
        return 357.5291 + 35999.0503 * t;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double positive(double degrees) {
        return degrees - 360 * Math.floor(degrees / 360);
    }

    private static double signed(double degrees) {
        return positive(degrees + 180) - 180;
    }
}
