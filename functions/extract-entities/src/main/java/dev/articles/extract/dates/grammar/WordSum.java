package dev.articles.extract.dates.grammar;

/** Adds up a number that is written in words, and refuses words that cannot continue it. */
final class WordSum {
    boolean ordinal;
    int count;
    private int total;
    private int part;
    private int lastAdded;

    /** Takes the next word's value; false where the number is complete without it. */
    boolean add(int value) {
        boolean accepted = count == 0 || fits(value);
        if (accepted) {
            put(value);
            count++;
            lastAdded = value;
        }
        return accepted;
    }

    private boolean fits(int value) {
        if (value == 1000) {
            return part > 0 && total == 0;
        }
        if (value == 100) {
            return part > 0 && part < 100;
        }
        if (lastAdded >= 1000 || lastAdded == 100 || lastAdded >= 200) {
            return value < lastAdded;
        }
        boolean tens = value >= 20 && value <= 90 && value % 10 == 0;
        boolean unitThenTens = lastAdded < 10 && (tens || value == 10);
        boolean tensThenUnit = lastAdded >= 20 && lastAdded % 10 == 0 && value < 10;
        boolean yearPair = count == 1 && lastAdded >= 10 && lastAdded <= 21 && value >= 10 && !unitThenTens;
        return unitThenTens || tensThenUnit || yearPair;
    }

    private void put(int value) {
        if (value == 1000) {
            total = Math.max(1, part) * 1000;
            part = 0;
        } else if (value == 100) {
            part = Math.max(1, part) * 100;
        } else if (value >= 1000) {
            total += value;
        } else if (count == 1 && part >= 10 && part <= 21 && value >= 10 && value < 100) {
            part = part * 100 + value;
        } else {
            part += value;
        }
    }

    int value() {
        return total + part;
    }
}
