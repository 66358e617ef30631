package dev.articles.parse.field;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The set phrases that publishers put around an article, in every language that has a {@code markers.txt}: "Read also",
 * "Source:", "Share", "Comments". They say what a line or a block is for; they never decide whether there is an article.
 *
 * <p>Immutable and thread-safe; loaded once.
 */
public final class Markers {

    /** What a phrase announces. */
    public enum Kind {
        /** A link to another article, within or right after the body: "Read also". */
        READ_ALSO,
        /** A heading over a list of other articles: "Related stories", "Most read". */
        RELATED_HEADER,
        /** The label of the publisher's keywords: "Tags:". */
        KEYWORDS_LABEL,
        /** The label of who published it: "Source:". */
        SOURCE_LABEL,
        /** The label of the publication date: "Published:". */
        DATE_LABEL,
        /** The label of a later date: "Last updated:". */
        MODIFIED_LABEL,
        /** What stands before a writer's name: "By", "كتب". */
        BYLINE_LABEL,
        /** The label of the section of the paper: "Section:". */
        SECTION_LABEL,
        /** What stands before a picture's caption or credit: "Photo:". */
        CAPTION_LABEL,
        /** Buttons to share, print, copy, enlarge. */
        SHARE,
        /** The comments or their form. */
        COMMENTS,
        /** An invitation to subscribe or follow. */
        NEWSLETTER,
        /** Consent and privacy notices. */
        COOKIE,
        /** Menu entries, searches, log-ins, pagers, tickers. */
        NAVIGATION,
        /** Rights, imprint and other words of the foot of a page. */
        FOOTER,
        /** The label of an advertisement. */
        ADVERTISEMENT
    }

    /**
     * A marker at the start of a line.
     *
     * @param kind what it announces
     * @param rest what follows it on the line, without colon and dash; empty where it stands alone
     * @param apart whether a colon, a dash or the end of the line sets it off from what follows
     * @param several whether it is a phrase of several words, which a sentence rarely begins with
     */
    public record Hit(Kind kind, String rest, boolean apart, boolean several) {
        /** Whether nothing but the marker stands on the line. */
        public boolean alone() {
            return rest.isEmpty();
        }
    }

    private static final Markers ALL = load();

    private final Phrases<Kind> anyKind = new Phrases<>();
    private final Map<Kind, Phrases<Kind>> byKind = new EnumMap<>(Kind.class);

    private Markers() {}

    /** The markers of all languages. */
    public static Markers all() {
        return ALL;
    }

    private static Markers load() {
        Markers markers = new Markers();
        for (Kind kind : Kind.values()) {
            markers.byKind.put(kind, new Phrases<>());
        }
        for (String language : Lexicon.LANGUAGES) {
            Lexicon.read(language, "markers.txt")
                    .forEach((section, phrases) -> markers.add(Kind.valueOf(section), phrases));
        }
        return markers;
    }

    private void add(Kind kind, List<String> phrases) {
        for (String phrase : phrases) {
            anyKind.add(phrase, kind);
            byKind.get(kind).add(phrase, kind);
        }
    }

    /** The longest marker that a line starts with, after bullets and opening punctuation. */
    public Optional<Hit> at(String line) {
        return hit(anyKind, line);
    }

    /** As {@link #at(String)}, for one kind alone, where the place already says what to expect. */
    public Optional<Hit> at(String line, Kind kind) {
        return hit(byKind.get(kind), line);
    }

    /** Whether a line is a marker of this kind and nothing else. */
    public boolean isAlone(String line, Kind kind) {
        return at(line, kind).filter(Hit::alone).isPresent();
    }

    private static Optional<Hit> hit(Phrases<Kind> phrases, String line) {
        int start = skip(line, 0);
        return phrases.at(line, start).map(match -> {
            int rest = skip(line, match.end());
            boolean apart = rest == line.length() || hasSeparator(line, match.end(), rest);
            return new Hit(match.meaning(), line.substring(rest), apart, hasSpace(line, start, match.end()));
        });
    }

    /** A comma or a full stop sets nothing apart: "بحث، أمس، الوزير" is a sentence, not a search field. */
    private static boolean hasSeparator(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (isSeparator(c) && ".،,؛;!…".indexOf(c) < 0 && !isSpace(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSpace(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isSpace(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Bullets, colons, dashes and white space are no part of a marker or of what it labels. */
    private static int skip(String line, int from) {
        int i = from;
        while (i < line.length() && isSeparator(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || ":：-–—|•·*»«>‹›…..،,؛;!▪■●◾◆►▶↵#".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
