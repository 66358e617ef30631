package dev.articles.extract.entities.names;

import dev.articles.text.NameKey;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes what the package carries of lists that are edited by hand: fingerprints of the lists of names, a name a line, and
 * indexes of the known entities. Run it after a change to one of them, with this module's folder, and train the models
 * again, which have learnt from the lists:
 *
 * <pre>
 * mvn -q -pl functions/extract-entities -am test-compile
 * java -cp target/classes:target/test-classes:../../shared/target/classes dev.articles.extract.entities.names.ListCompiler .
 * </pre>
 */
final class ListCompiler {

    /** Each list is of one language. */
    static final List<String> NAMES = List.of(
            "ar/first-names",
            "ar/foreign-first-names",
            "ar/surnames",
            "ar/places",
            "en/first-names",
            "en/surnames",
            "en/places");

    private static final String SERVANT = "عبد";

    private final Path folder;

    ListCompiler(Path module) {
        folder = module.resolve("src/test/resources/lists");
    }

    public static void main(String[] args) throws IOException {
        Path module = Path.of(args[0]);
        Path resources = module.resolve("src/main/resources/dev/articles/extract/entities/gazetteers");
        for (Map.Entry<String, byte[]> file : new ListCompiler(module).compile().entrySet()) {
            Files.write(resources.resolve(file.getKey()), file.getValue());
        }
    }

    /** The names of a list as they are written. */
    List<String> read(String list) throws IOException {
        return Files.readAllLines(folder.resolve(list + ".txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** The files of the package by name. */
    Map<String, byte[]> compile() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Set<String> beginnings = new TreeSet<>();
        for (String list : NAMES) {
            Set<String> keys = new TreeSet<>();
            for (String name : read(list)) {
                String key = NameKey.of(name);
                keys.add(key);
                addBeginnings(key, beginnings);
            }
            files.put(list + ".bin", bytes(keys));
        }
        for (KnownKind kind : KnownKind.values()) {
            KnownIndex index = new KnownIndex(kind);
            index.keys().forEach(key -> addBeginnings(key, beginnings));
            files.put(kind.indexFile(), index.bytes());
        }
        files.put("list-beginnings.bin", bytes(beginnings));
        return files;
    }

    private static void addBeginnings(String key, Set<String> beginnings) {
        for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
            beginnings.add(key.substring(0, i));
        }
        if (key.startsWith(SERVANT)) {
            beginnings.add(SERVANT);
        }
    }

    private static byte[] bytes(Set<String> keys) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordSet.of(keys).write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
