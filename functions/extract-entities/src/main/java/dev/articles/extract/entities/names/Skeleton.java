package dev.articles.extract.entities.names;

/**
 * The consonants of a foreign name as Arabic spells it, so that نتنياهو and نتانياهو, غوتيريش and جوتيريش, أنتوني and
 * أنطوني are one. Only for names that are foreign: سالم and سليم have one skeleton and are two men.
 */
final class Skeleton {

    private static final String SPELLED = "طصقجضظثذڤپچ";
    private static final String HEARD = "تسكغدزتدفبش";
    private static final String VOWELS = "اويه";

    private Skeleton() {}

    /** Of a single word, whatever its script: without article, and "ابن" as "بن". */
    static String ofWord(String word) {
        if (word.equals("ابن")) {
            return "بن";
        }
        return Words.isArabic(word) ? of(Words.withoutArticle(word)) : word;
    }

    /** Of an Arabic name of several words; null of any other, which may be anybody's. */
    static String ofName(String key) {
        return Words.isArabic(key) && key.indexOf(' ') > 0 ? of(key) : null;
    }

    static String of(String key) {
        StringBuilder skeleton = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean first = i == 0 || key.charAt(i - 1) == ' ';
            if (VOWELS.indexOf(c) >= 0 && !first) {
                continue;
            }
            int sound = SPELLED.indexOf(c);
            char heard = sound < 0 ? c : HEARD.charAt(sound);
            boolean doubled = !first && !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == heard;
            if (!doubled) {
                skeleton.append(heard);
            }
        }
        return skeleton.toString();
    }
}
