package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Bodies named by a head noun and what completes it: a noun or adjective with the article, "لل" and a purpose, a place or a
 * person. "محكمة التعقيب", "جامعة ميلانو بيكوكا", "الهيئة العامة للمساحة والمعلومات".
 */
final class Bodies implements Convention {

    private static final int LONGEST = 8;

    @Override
    public List<TokenSpan> apply(Document document, List<TokenSpan> names) {
        TokenSpan[] at = new TokenSpan[document.size() + 1];
        for (TokenSpan name : names) {
            at[name.from()] = name;
        }
        List<TokenSpan> found = new ArrayList<>();
        for (int i = 0; i + 1 < document.size(); i++) {
            int end = document.is(i, "body head") && !document.isPlural(i) ? end(document, i, at) : 0;
            if (end > 0) {
                found.add(new TokenSpan(i, end, EntityType.ORGANIZATION));
                i = end - 1;
            }
        }
        return Convention.add(names, found);
    }

    /** Where the name ends that a head opens; 0 if it opens none. */
    private static int end(Document document, int head, TokenSpan[] names) {
        boolean definite = document.words[head].article() > 0;
        boolean qualified = StateBodies.isOrigin(document, head + 1) || isTail(document, head + 1);
        boolean known = names[head] != null && names[head].type() == EntityType.ORGANIZATION;
        if (!known && (definite ? !qualified : document.is(head, "head outside a name"))) {
            return 0;
        }
        int end = known ? names[head].to() : complement(document, head, names);
        while (end < document.size() && end - head < LONGEST && document.sameSentence(head, end)) {
            int next = next(document, end, known, names);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end - head >= (definite ? 3 : 2) ? end : 0;
    }

    /** What stands directly after the head: a word of its own, "أكاديمية أسباير", or a king, "جامعة الملك عبدالله". */
    private static int complement(Document document, int head, TokenSpan[] names) {
        int at = head + 1;
        TokenSpan person = names[at + 1];
        boolean king = document.is(at, "person title") && person != null && person.type() == EntityType.PERSON;
        if (king && document.words[at].article() == 2) {
            return person.to();
        }
        return document.words[head].article() == 0 && document.isUnknown(at) ? at + 1 : at;
    }

    private static int next(Document document, int at, boolean known, TokenSpan[] names) {
        String word = document.words[at].folded();
        boolean attached = word.startsWith("وال");
        boolean refused = document.is(at, "never in a body's name")
                || document.is(at, "time word")
                || document.is(at, "person title")
                || document.is(at, "number word");
        if (attached && !refused) {
            boolean second =
                    document.is(at, "portfolio") || document.is(at, "organization tail") || isGoal(document, at - 1);
            return second ? at + 1 : at;
        }
        if (!known && names[at] != null && names[at].type() == EntityType.LOCATION) {
            int end = names[at].to();
            return end < document.size() && document.isUnknown(end) && document.sameSentence(at, end) ? end + 1 : end;
        }
        boolean noun = !known && names[at] == null && word.startsWith("ال") && document.words[at].article() == 2;
        boolean fits = noun || isGoal(document, at) || StateBodies.isOrigin(document, at);
        return fits && !refused ? at + 1 : at;
    }

    private static boolean isGoal(Document document, int token) {
        return document.words[token].folded().startsWith("لل") && document.words[token].article() == 2;
    }

    private static boolean isTail(Document document, int token) {
        return document.words[token].article() == 2 && document.is(token, "organization tail");
    }
}
