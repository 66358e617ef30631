package dev.articles.local.cli;

import dev.articles.model.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files that a person means by naming files and folders. */
final class InputFiles {

    private static final int MOST_FOLDERS_DEEP = 100;

    private InputFiles() {}

    /**
     * The files named, and those in the folders named and below, sorted by name within each folder. Hidden files in
     * folders are passed over.
     *
     * @throws Failure if one of the paths does not exist, or a folder cannot be read
     */
    static List<Path> in(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new Failure("there is no file or folder " + path);
            }
            collect(path, files, 0);
        }
        return files;
    }

    /**
     * The same files with the keys under which they are dropped: a file's name, or below a folder its path from there.
     *
     * @throws Failure also if two files would have one key
     */
    static Map<Path, String> withKeys(List<Path> paths) {
        Map<Path, String> keys = new LinkedHashMap<>();
        Map<String, Path> files = new HashMap<>();
        for (Path path : paths) {
            for (Path file : in(List.of(path))) {
                String key = file.equals(path) ? path.getFileName().toString() : keyBelow(path, file);
                Path other = files.put(key, file);
                if (other != null && !other.equals(file)) {
                    throw new Failure(other + " and " + file + " would both have the key " + key
                            + "; drop them one after the other with different --prefix");
                }
                keys.put(file, key);
            }
        }
        return keys;
    }

    private static String keyBelow(Path folder, Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static void collect(Path path, List<Path> files, int depth) {
        if (!Files.isDirectory(path)) {
            files.add(path);
            return;
        }
        if (depth > MOST_FOLDERS_DEEP) {
            throw new Failure("folders lie too deep in each other, or in a circle: " + path);
        }
        try (Stream<Path> children = Files.list(path)) {
            children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .forEach(child -> collect(child, files, depth + 1));
        } catch (IOException e) {
            throw new Failure("cannot read the folder " + path + ": " + reason(e));
        }
    }

    /**
     * A file's bytes; of a file over the limit no more than shows that it is.
     *
     * @throws Failure if it cannot be read; the message continues "FILE: "
     */
    static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Limits.UPLOAD_BYTES + 1);
        } catch (IOException e) {
            throw new Failure("cannot be read: " + reason(e));
        }
    }

    /** A file's name without its extension, and without that of its compression. */
    static String idOf(Path file) {
        String name = file.getFileName().toString();
        return withoutExtension(name.endsWith(".gz") ? withoutExtension(name) : name);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Why reading or writing failed, in words. */
    static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "it may not be read by this user" : e.getMessage();
    }
}
