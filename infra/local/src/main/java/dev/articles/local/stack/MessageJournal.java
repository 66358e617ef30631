package dev.articles.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The messages that no handler has finished, each a file in a folder named after its queue. The queues themselves are in
 * memory; from here they are filled again at the next start, however the last one ended. A message can be delivered
 * twice in this way, as on AWS. One that failed too often is tried again.
 */
final class MessageJournal {

    private final Path folder;

    /** Keeps messages in a folder, which need not be there yet. */
    MessageJournal(Path folder) {
        this.folder = folder;
    }

    void sent(String queue, String id, String body) {
        try {
            Files.createDirectories(folder.resolve(queue));
            Files.writeString(file(queue, id), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finished(String queue, String id) {
        try {
            Files.deleteIfExists(file(queue, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands out what is kept for a queue, the oldest first, and forgets it: whoever sends it keeps it anew. */
    void replay(String queue, Consumer<String> send) {
        try {
            for (Path message : messages(folder.resolve(queue))) {
                send.accept(Files.readString(message));
                Files.delete(message);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> messages(Path queue) throws IOException {
        if (!Files.isDirectory(queue)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(queue)) {
            return files.sorted(Comparator.comparing(MessageJournal::written)).toList();
        }
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String queue, String id) {
        return folder.resolve(queue).resolve(id);
    }
}
