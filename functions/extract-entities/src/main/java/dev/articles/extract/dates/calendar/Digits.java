package dev.articles.extract.dates.calendar;

/** Numbers as ISO 8601 writes them: with leading zeros and Western digits, whatever the locale. */
public final class Digits {
    private Digits() {}

    /** Two digits: 07. */
    public static String two(int number) {
        return padded(number, 2);
    }

    /** Four digits: 0732. */
    public static String four(int number) {
        return padded(number, 4);
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return digits.length() >= width
                ? digits
                : "0".repeat(width - digits.length()).concat(digits);
    }
}
