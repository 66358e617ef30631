package dev.articles.extract.entities.names;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Makes the index of one file of known entities, as {@link KnownLines} reads it. */
final class KnownIndex {

    private final HeadNouns titles = new HeadNouns("ar/titles.txt", "ar/honorifics.txt", "en/titles.txt");
    private final HeadNouns placeHeads = new HeadNouns("ar/place-heads.txt");
    private final WordSet arabicWords = Resource.wordSet("ar/common-words.bin");
    private final Spellings spellings = new Spellings();
    private final KnownKind kind;

    private final Set<String> searched = new TreeSet<>();
    private final LineIndex.Builder byName = new LineIndex.Builder();
    private final LineIndex.Builder byDemonym = new LineIndex.Builder();
    private final LineIndex.Builder bySkeleton = new LineIndex.Builder();
    private int line;

    KnownIndex(KnownKind kind) {
        this.kind = kind;
        KnownEntity.forEach(kind, entity -> {
            add(entity);
            line++;
        });
    }

    /** Every key that texts are searched for. */
    Set<String> keys() {
        return searched;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        byName.build().write(out);
        byDemonym.build().write(out);
        bySkeleton.build().write(out);
        return bytes.toByteArray();
    }

    private void add(KnownEntity entity) {
        for (String name : entity.names()) {
            String key = spellings.keyOf(name);
            boolean listed = isListed(entity, key) && !isOrdinary(key);
            byName.add(key, line, listed);
            if (listed) {
                searched.add(key);
            }
            if (kind == KnownKind.PEOPLE && Skeleton.ofName(key) != null) {
                bySkeleton.add(Skeleton.ofName(key), line, false);
            }
        }
        for (String name : entity.marked()) {
            int context = name.indexOf(KnownEntity.CONTEXT);
            byName.add(spellings.keyOf(context < 0 ? name.substring(1) : name.substring(0, context)), line, false);
        }
        for (String demonym : entity.demonyms()) {
            String key = spellings.keyOf(demonym);
            searched.add(key);
            byDemonym.add(key, line, true);
        }
    }

    /** Titles and "مدينة" are no part of a name in a text, though people search with them; nor is "the". */
    private boolean isListed(KnownEntity entity, String key) {
        int space = key.indexOf(' ');
        String first = space < 0 ? "" : key.substring(0, space);
        return switch (kind) {
            case PEOPLE -> !titles.isHead(first);
            case REGIONS, CITIES -> !placeHeads.isHead(first) || key.equals(entity.key());
            default -> !first.equals("the");
        };
    }

    /** "الأسد", "البرهان": whether such a word alone is a person, its surroundings say, not a list. */
    private boolean isOrdinary(String key) {
        String bare = Words.withoutArticle(key);
        boolean surname = kind == KnownKind.PEOPLE && bare.length() < key.length() && key.indexOf(' ') < 0;
        return surname && arabicWords.contains(bare, bare.length());
    }
}
