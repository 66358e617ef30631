package dev.articles.extract.entities.names;

import java.util.List;

/** Keeps names of one skeleton apart that are different names to an Arabic ear: سالم and سليم, حسن and حسين. */
final class GivenNames {

    private static final int ORDINARY = GazetteerClass.COMMON_WORD.bit() | GazetteerClass.VERB.bit();

    private final Gazetteers gazetteers;

    GivenNames(Gazetteers gazetteers) {
        this.gazetteers = gazetteers;
    }

    /** Whether words may be another spelling of a key of the same skeleton. */
    boolean allowRespelling(List<String> words, String otherKey) {
        List<String> others = Words.of(otherKey);
        if (others.size() != words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!allowRespelling(words.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean allowRespelling(String word, String other) {
        return word.equals(other) || !(isOrdinary(word) && isOrdinary(other));
    }

    boolean isArab(String givenName) {
        return gazetteers.isArabGivenName(givenName);
    }

    private boolean isOrdinary(String word) {
        String bare = Words.withoutArticle(word);
        return isArab(bare) || (gazetteers.maskOf(bare) & ORDINARY) != 0;
    }
}
