package dev.articles.extract.entities.names;

import dev.articles.text.NameKey;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the generated lists from unpacked registry packages; the lists' notes say which, and under which licence. Run
 * it after a new release of one of them, with the folder that holds the packages and the gazetteers' resource folder:
 *
 * <pre>
 * PACKAGES/hunspell-ar        Debian hunspell-ar, unpacked
 * PACKAGES/libgeonames-common Debian libgeonames-common, unpacked
 * PACKAGES/wamerican-small    Debian wamerican-small, unpacked
 * </pre>
 */
final class GazetteerGenerator {

    private static final List<String> ENDINGS = List.of("ا", "ه", "ات", "ين", "ون", "ان", "ها", "هم");

    private final Path packages;
    private final Path resources;
    private final Set<String> beginnings = new TreeSet<>();

    private GazetteerGenerator(Path packages, Path resources) {
        this.packages = packages;
        this.resources = resources;
    }

    public static void main(String[] args) throws IOException {
        GazetteerGenerator generator = new GazetteerGenerator(Path.of(args[0]), Path.of(args[1]));
        Set<String> common = generator.arabicLexicon();
        Set<String> english = generator.englishLexicon();
        generator.towns(common, english);
        generator.write("town-beginnings.bin", generator.beginnings);
    }

    /** Ayaspell's stems: its files of particles and nouns are common words, the rest inflected verbs. */
    private Set<String> arabicLexicon() throws IOException {
        Set<String> words = new TreeSet<>();
        Set<String> verbs = new TreeSet<>();
        boolean inVerbs = false;
        for (String line : Files.readAllLines(packages.resolve("hunspell-ar/usr/share/hunspell/ar.dic"))) {
            inVerbs |= line.startsWith("verb");
            String key = NameKey.of(line.split("[/\t]", 2)[0]);
            if (isArabic(key) && key.length() > 1) {
                (inVerbs ? verbs : words).add(key);
            }
        }
        write("ar/common-words.bin", words);
        write("ar/verbs.bin", verbs);
        words.addAll(verbs);
        return words;
    }

    private Set<String> englishLexicon() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String line :
                Files.readAllLines(packages.resolve("wamerican-small/usr/share/dict/american-english-small"))) {
            if (!line.isEmpty() && Character.isLowerCase(line.charAt(0)) && line.indexOf('\'') < 0) {
                words.add(NameKey.of(line));
            }
        }
        write("en/common-words.bin", words);
        return words;
    }

    private void towns(Set<String> common, Set<String> commonEnglish) throws IOException {
        Map<String, String> arabic = catalogue("ar");
        Map<String, String> english = catalogue("en");
        Map<String, String> towns = new TreeMap<>();
        Set<String> others = new TreeSet<>();
        english.forEach((id, name) -> {
            String inArabic = clean(arabic.getOrDefault(id, ""));
            String key = NameKey.of(inArabic);
            if (isArabic(key) && isName(key, common)) {
                towns.putIfAbsent(inArabic, name);
            } else if (name.length() > 3 && !commonEnglish.contains(NameKey.of(name))) {
                others.add(name);
            }
        });
        List<String> lines = new ArrayList<>();
        towns.forEach((inArabic, name) -> lines.add(inArabic + "\t" + name));
        writeLines(
                "known/towns.tsv",
                "Towns of more than 15,000 inhabitants and provinces: Arabic name, English name."
                        + "\n# Source: GeoNames (geonames.org, CC BY 4.0) through Debian's libgeonames-common 0.3.0.",
                lines);
        others.addAll(towns.values());
        addBeginnings(towns.keySet());
        addBeginnings(others);
        write("en/towns.bin", keys(others));
    }

    /** Whether a town's name is nothing else: no word, no word with an ending or proclitic, not too short to tell. */
    private static boolean isName(String key, Set<String> common) {
        if (key.indexOf(' ') > 0) {
            return true;
        }
        String bare = Words.withoutArticle(key);
        boolean word =
                bare.length() < 4 || common.contains(bare) || common.contains(key) || common.contains(key.substring(1));
        return !word
                && ENDINGS.stream()
                        .noneMatch(end ->
                                bare.endsWith(end) && common.contains(bare.substring(0, bare.length() - end.length())));
    }

    /** A compiled gettext catalogue (.mo), little-endian: counts and offsets in the header, then the strings. */
    private Map<String, String> catalogue(String language) throws IOException {
        Path file = packages.resolve("libgeonames-common/usr/share/locale/" + language + "/LC_MESSAGES/geonames.mo");
        ByteBuffer mo = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, String> messages = new TreeMap<>();
        for (int i = 0; i < mo.getInt(8); i++) {
            messages.put(string(mo, mo.getInt(12) + 8 * i), string(mo, mo.getInt(16) + 8 * i));
        }
        messages.remove("");
        return messages;
    }

    private static String string(ByteBuffer mo, int descriptor) {
        return new String(mo.array(), mo.getInt(descriptor + 4), mo.getInt(descriptor), StandardCharsets.UTF_8);
    }

    /** Without vowel signs, direction marks and bracketed remarks. */
    private static String clean(String name) {
        StringBuilder plain = new StringBuilder();
        int end = name.indexOf('(') > 0 ? name.indexOf('(') : name.length();
        name.codePoints()
                .limit(end)
                .filter(c -> c > 0xffff || !NameKey.isSilent((char) c))
                .forEach(plain::appendCodePoint);
        return plain.toString().trim();
    }

    private static boolean isArabic(String key) {
        return !key.isEmpty() && key.charAt(0) >= '\u0600' && key.charAt(0) <= '\u06ff';
    }

    /** Notes how names of several words begin. */
    private void addBeginnings(Set<String> names) {
        for (String key : keys(names)) {
            for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
                beginnings.add(key.substring(0, i));
            }
        }
    }

    private static Set<String> keys(Set<String> names) {
        Set<String> keys = new TreeSet<>();
        names.forEach(name -> keys.add(NameKey.of(name)));
        return keys;
    }

    private void write(String file, Set<String> words) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(resources.resolve(file)))) {
            WordSet.of(words).write(out);
        }
    }

    private void writeLines(String file, String note, Iterable<String> lines) throws IOException {
        StringBuilder text = new StringBuilder("# ").append(note).append('\n');
        Set<String> seen = new HashSet<>();
        lines.forEach(line -> {
            if (seen.add(line)) {
                text.append(line).append('\n');
            }
        });
        Files.writeString(resources.resolve(file), text);
    }
}
