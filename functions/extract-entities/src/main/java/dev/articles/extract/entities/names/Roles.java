package dev.articles.extract.entities.names;

import dev.articles.extract.entities.names.CanonicalNames.Name;
import dev.articles.model.EntityType;
import java.util.List;

/**
 * The title that a text gives a person, as it stands there: before the name ("وزير الخارجية الأميركي أنتوني بلينكن"), or
 * behind it after a comma ("Emmanuel Macron, the French president,"). A mere form of address counts only if there is
 * nothing better.
 */
final class Roles {

    private static final int LONGEST = 12;
    private static final int LATEST_HEAD = 4;

    private final RoleWords lexicon;

    Roles(RoleWords lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A title in a text.
     *
     * @param isAddress whether it is a mere form of address, such as "السيد"
     */
    record Role(int start, int end, boolean isAddress) {

        String in(String text) {
            return text.substring(start, end);
        }
    }

    /** The role given beside the i-th name; null if it is no person's, or none is given. */
    Role of(String text, List<Name> names, int i) {
        if (names.get(i).type() != EntityType.PERSON) {
            return null;
        }
        Role before = before(text, names, i);
        Role role = before == null || before.isAddress() ? behind(text, names, i) : before;
        return role == null ? before : role;
    }

    private Role before(String text, List<Name> names, int i) {
        TextWords words = new TextWords(text, names.get(i).start());
        boolean comma = words.skipCommaBackward();
        Role role = null;
        int end = words.start();
        for (int n = 0; n < LONGEST && words.backward(); n++) {
            String word = words.word();
            int head = lexicon.headAt(word);
            boolean governsName = n == 0 && !comma && head >= 0 && lexicon.governs(word.substring(head));
            if (governsName || !mayStandInside(word, words.start(), names, i)) {
                break;
            }
            if (head >= 0 && (role == null || lexicon.governs(word.substring(head)) || role.isAddress())) {
                boolean address = lexicon.isHonorific(word.substring(head)) && (role == null || role.isAddress());
                role = new Role(words.start() + head, end, address);
            } else if (role != null && !Words.isArabic(word) && !lexicon.isLink(word)) {
                role = new Role(words.start(), end, false);
            }
            if (head > 0) {
                break;
            }
        }
        return role;
    }

    private Role behind(String text, List<Name> names, int i) {
        TextWords words = new TextWords(text, names.get(i).end());
        if (!words.skipCommaForward()) {
            return null;
        }
        int start = -1;
        int end = -1;
        boolean hasHead = false;
        for (int n = 0; n < LONGEST && words.forward(); n++) {
            String word = words.word();
            if (!mayStandInside(word, words.start(), names, i)) {
                break;
            }
            hasHead |= n < LATEST_HEAD && lexicon.headAt(word) == 0;
            if (!lexicon.isLink(word)) {
                start = start < 0 ? words.start() : start;
                end = words.end();
            }
        }
        return hasHead ? new Role(start, end, false) : null;
    }

    private boolean mayStandInside(String word, int position, List<Name> names, int i) {
        for (int k = Math.max(0, i - 3); k < Math.min(names.size(), i + 4); k++) {
            Name name = names.get(k);
            if (position < name.end() && name.start() < position + word.length()) {
                return name.type() != EntityType.PERSON;
            }
        }
        return lexicon.mayStandInside(word);
    }
}
