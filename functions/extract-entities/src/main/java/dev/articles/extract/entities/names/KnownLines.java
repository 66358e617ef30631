package dev.articles.extract.entities.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final AtomicReferenceArray<KnownEntity> entities;

    KnownLines(KnownKind kind) {
        this.kind = kind;
        text = Resource.bytes(kind.file());
        starts = starts(text);
        entities = new AtomicReferenceArray<>(starts.length);
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

    /** The entities that may have a name, marked or not; the caller looks closer. */
    List<KnownEntity> mayHave(String key) {
        return at(byName.linesOf(key));
    }

    /** The entities that may have an adjective of origin; the caller looks closer. */
    List<KnownEntity> mayHaveDemonym(String key) {
        return at(byDemonym.linesOf(key));
    }

    /** The entities of which a name may have a {@link Skeleton}; the caller looks closer. */
    List<KnownEntity> mayHaveSkeleton(String skeleton) {
        return at(bySkeleton.linesOf(skeleton));
    }

    private List<KnownEntity> at(int[] lines) {
        if (lines.length == 0) {
            return List.of();
        }
        List<KnownEntity> found = new ArrayList<>(lines.length);
        for (int line : lines) {
            found.add(at(line));
        }
        return found;
    }

    private KnownEntity at(int line) {
        KnownEntity entity = entities.get(line);
        if (entity == null) {
            entities.compareAndSet(line, null, KnownEntity.parse(kind.type(), lineAt(starts[line])));
            entity = entities.get(line);
        }
        return entity;
    }

    private String lineAt(int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }
}
