package dev.articles.extract.entities.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A file of known entities, of which an article needs a few: indexes say which lines may have a name, and only those are
 * ever read.
 *
 * <p>Safe to share between threads. Each entity is one object, however often it is asked for.
 */
final class KnownLines {

    private final KnownKind kind;
    private final byte[] text;
    private final int[] starts;
    private final LineIndex byName;
    private final LineIndex byDemonym;
    private final LineIndex bySkeleton;
    private final Spellings spellings;
    private final AtomicReferenceArray<Known> read;

    /** An entity with the keys of its names and of its adjectives of origin, worked out once. */
    private record Known(KnownEntity entity, Set<String> names, Set<String> demonyms) {}

    KnownLines(KnownKind kind, Spellings spellings) {
        this.kind = kind;
        this.spellings = spellings;
        text = Resource.bytes(kind.file());
        starts = starts(text);
        read = new AtomicReferenceArray<>(starts.length);
        ByteCursor index = new ByteCursor(Resource.bytes(kind.indexFile()));
        byName = LineIndex.read(index);
        byDemonym = LineIndex.read(index);
        bySkeleton = LineIndex.read(index);
    }

    /** Where lines begin that are neither empty nor a comment. */
    private static int[] starts(byte[] text) {
        int[] starts = new int[1024];
        int count = 0;
        boolean atStart = true;
        for (int i = 0; i < text.length; i++) {
            if (atStart && text[i] != '#' && text[i] != '\n') {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i;
            }
            atStart = text[i] == '\n';
        }
        return Arrays.copyOf(starts, count);
    }

    /** Adds what texts are searched for: the names, as their class, and the adjectives of origin. */
    void addTo(KeyTable table) {
        byName.addMarkedTo(table, kind.gazetteerClass().bit());
        byDemonym.addMarkedTo(table, GazetteerClass.DEMONYM.bit());
    }

    /** The entities that go by a name. */
    List<KnownEntity> named(String key) {
        List<KnownEntity> found = List.of();
        for (int line : byName.linesOf(key)) {
            Known known = at(line);
            if (known.names().contains(key)) {
                found = found.isEmpty() ? new ArrayList<>(1) : found;
                found.add(known.entity());
            }
        }
        return found;
    }

    /** The entities of which a marked name may have a key; the caller looks closer. */
    List<KnownEntity> mayHaveMarked(String key) {
        List<KnownEntity> found = List.of();
        for (int line : byName.linesOf(key)) {
            KnownEntity entity = at(line).entity();
            if (!entity.marked().isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>(1) : found;
                found.add(entity);
            }
        }
        return found;
    }

    /** The first entity that an adjective of origin belongs to; null if there is none. */
    KnownEntity originOf(String demonymKey) {
        for (int line : byDemonym.linesOf(demonymKey)) {
            if (at(line).demonyms().contains(demonymKey)) {
                return at(line).entity();
            }
        }
        return null;
    }

    /** The first entity of whose Arabic names of several words one has a {@link Skeleton}; null if there is none. */
    KnownEntity withSkeleton(String skeleton) {
        for (int line : bySkeleton.linesOf(skeleton)) {
            for (String name : at(line).names()) {
                if (skeleton.equals(Skeleton.ofName(name))) {
                    return at(line).entity();
                }
            }
        }
        return null;
    }

    private Known at(int line) {
        Known known = read.get(line);
        if (known == null) {
            KnownEntity entity = KnownEntity.parse(kind.type(), lineAt(starts[line]));
            read.compareAndSet(line, null, new Known(entity, keys(entity.names()), keys(entity.demonyms())));
            known = read.get(line);
        }
        return known;
    }

    private Set<String> keys(List<String> names) {
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(name -> keys.add(spellings.keyOf(name)));
        return keys;
    }

    private String lineAt(int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }
}
