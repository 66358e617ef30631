package dev.articles.extract.entities.names;

import dev.articles.extract.entities.names.CanonicalNames.Name;
import dev.articles.text.NameKey;

/**
 * Gives a name back the article whose alif it loses after the preposition ل: "للسعودية" is "ل" and "السعودية". A name that
 * itself begins with ل looks the same, "للبنان", and is told by the lists.
 */
final class SwallowedArticle {

    private static final String ARTICLE = "ال";
    private static final char LAM = 'ل';

    private final Gazetteers gazetteers;

    SwallowedArticle(Gazetteers gazetteers) {
        this.gazetteers = gazetteers;
    }

    /** The name as one would write it alone. */
    String restore(String text, Name name) {
        String form = text.substring(name.start(), name.end());
        int start = name.start();
        boolean afterLam = start > 0 && text.charAt(start - 1) == LAM;
        if (afterLam && form.length() > 2 && form.charAt(0) == LAM) {
            return beginsWithLam(form) ? form : "ا" + form;
        }
        boolean afterTwo = afterLam && start > 1 && text.charAt(start - 2) == LAM && Words.isArabic(form);
        return afterTwo ? ARTICLE + form : form;
    }

    private boolean beginsWithLam(String form) {
        String first = Words.of(NameKey.of(form)).get(0);
        int asItStands = gazetteers.maskOf(first);
        boolean head = (asItStands & GazetteerClass.ORGANISATION_HEAD.bit()) != 0;
        return head
                || (asItStands & GazetteerClass.NAMES) != 0
                        && (gazetteers.maskOf("ا".concat(first)) & GazetteerClass.NAMES) == 0;
    }
}
