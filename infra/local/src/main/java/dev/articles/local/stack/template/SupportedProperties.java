package dev.articles.local.stack.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Which types and properties the local stack implements, and which it may leave out without behaving otherwise, as
 * {@code supported.yaml} lists them. Whatever is in neither list is refused.
 */
final class SupportedProperties {

    private final Map<String, Map<String, Object>> types;

    private SupportedProperties(Map<String, Map<String, Object>> types) {
        this.types = types;
    }

    static SupportedProperties load() {
        try (InputStream list = SupportedProperties.class.getResourceAsStream("supported.yaml")) {
            return new SupportedProperties(new Yaml(new SafeConstructor(new LoaderOptions())).load(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasType(String type) {
        return types.containsKey(type);
    }

    /** Whether resources of the type can be left out as a whole. */
    boolean isHarmlessType(String type) {
        return types.get(type).containsKey("harmless-type");
    }

    /** Whether a property, such as {@code VersioningConfiguration.Status}, can be left out. */
    boolean isHarmless(String type, String path) {
        return section(type, "harmless").keySet().stream()
                .anyMatch(known -> covers(known, path) && sameDepth(known, path));
    }

    /** Whether a property is implemented. */
    boolean isImplemented(String type, String path) {
        return section(type, "implemented").keySet().stream()
                .anyMatch(known -> covers(known, path) && sameDepth(known, path));
    }

    /** Whether a property has members that are implemented or harmless. */
    boolean hasMembers(String type, String path) {
        return known(type).stream().anyMatch(known -> covers(known, path) && !sameDepth(known, path));
    }

    /** The names that could have been meant, for a message. */
    Set<String> known(String type) {
        Set<String> names = new TreeSet<>(section(type, "implemented").keySet());
        names.addAll(section(type, "harmless").keySet());
        return names;
    }

    /** Whether the path's names are the first names of a known path. */
    private static boolean covers(String known, String path) {
        String[] names = path.split("\\.");
        String[] knownNames = known.split("\\.");
        if (names.length > knownNames.length) {
            return false;
        }
        for (int i = 0; i < names.length; i++) {
            if (!knownNames[i].equals("*") && !knownNames[i].equals(names[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameDepth(String known, String path) {
        return known.chars().filter(c -> c == '.').count()
                == path.chars().filter(c -> c == '.').count();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> section(String type, String name) {
        return (Map<String, Object>) types.get(type).getOrDefault(name, Map.of());
    }
}
