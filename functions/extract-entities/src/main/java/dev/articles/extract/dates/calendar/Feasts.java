package dev.articles.extract.dates.calendar;

import dev.articles.text.DataFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** On which day holidays fall. The rules are in {@code holidays.txt}, which explains them. */
public final class Feasts {
    private static final String LASTING = " for ";
    private static final Map<String, Integer> LENGTHS = new HashMap<>();
    private static final Map<String, String[]> RULES = read();

    private Feasts() {}

    /** The holiday's day in a Gregorian year, null where it has none or is unknown. */
    public static LocalDate day(String id, int year) {
        String[] rule = RULES.get(id);
        if (rule == null || year < 1 || year > 9998) {
            return null;
        }
        int a = number(rule, 1);
        int b = number(rule, 2);
        return switch (rule[0]) {
            case "fixed" -> LocalDate.of(year, a, b);
            case "hijri" -> hijri(year, a, b);
            case "notsunday" -> notSunday(LocalDate.of(year, a, b));
            case "easter" -> Easter.western(year).plusDays(a);
            case "orthodox" -> Easter.orthodox(year).plusDays(a);
            case "hebrew" -> Hebrew.day(year, a, b);
            case "hindu" -> MoonFeasts.hindu(year, a, b, number(rule, 3)).plusDays(number(rule, 4));
            case "solar" -> MoonFeasts.solar(year, a).plusDays(b);
            case "chinese" -> MoonFeasts.chinese(year, a, b);
            default -> weekday(year, a, b, number(rule, 3)).plusDays(number(rule, 4));
        };
    }

    /** How many days a holiday lasts; 1 for most, and for those of which the first day is meant. */
    public static int length(String id) {
        return LENGTHS.getOrDefault(id, 1);
    }

    /** The month and day ({@code 05-01}) of a holiday that has the same every year, else null. */
    public static String fixed(String id) {
        String[] rule = RULES.get(id);
        boolean fixed = rule != null && rule[0].equals("fixed");
        return fixed ? Digits.two(number(rule, 1)) + "-" + Digits.two(number(rule, 2)) : null;
    }

    private static int number(String[] rule, int index) {
        return index < rule.length ? Integer.parseInt(rule[index]) : 0;
    }

    private static LocalDate hijri(int year, int month, int day) {
        int first = Hijri.INSTANCE.yearOf(LocalDate.of(year, 1, 1));
        LocalDate date = Hijri.INSTANCE.day(first, month, day);
        return date.getYear() < year ? Hijri.INSTANCE.day(first + 1, month, day) : date;
    }

    /** A feast that gives way to Sunday is kept the day before. */
    private static LocalDate notSunday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    private static LocalDate weekday(int year, int month, int weekday, int number) {
        LocalDate first = LocalDate.of(year, month, 1);
        if (number > 0) {
            int ahead = Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7);
            return first.plusDays(ahead + 7L * (number - 1));
        }
        LocalDate last = first.plusMonths(1).minusDays(1);
        return last.minusDays(Math.floorMod(last.getDayOfWeek().getValue() - weekday, 7));
    }

    private static Map<String, String[]> read() {
        Map<String, String[]> rules = new HashMap<>();
        DataFile.forEachLine(Feasts.class, "/dev/articles/extract/dates/holidays.txt", line -> {
            int equals = line.indexOf(" = ");
            rule(line.substring(0, equals), line.substring(equals + 3), rules);
        });
        return rules;
    }

    private static void rule(String id, String text, Map<String, String[]> rules) {
        int lasting = text.indexOf(LASTING);
        if (lasting > 0) {
            LENGTHS.put(id, Integer.valueOf(text.substring(lasting + LASTING.length())));
        }
        rules.put(id, (lasting > 0 ? text.substring(0, lasting) : text).split(" +"));
    }
}
