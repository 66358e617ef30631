package dev.articles.local.stack.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Resolves the resources, refusing every type and property that is not supported. */
final class ResourceReader {

    /** They order and guard changes of a deployed stack; a stack that is built once has none. */
    private static final Set<String> ATTRIBUTES =
            Set.of("Type", "Properties", "Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "Metadata");

    private final Map<String, Object> document;
    private final References references;
    private final SupportedProperties supported = SupportedProperties.load();

    ResourceReader(Map<String, Object> document, References references) {
        this.document = document;
        this.references = references;
    }

    List<Resource> read() {
        checkGlobals();
        List<Resource> resources = new ArrayList<>();
        Maps.of(document, "Resources").forEach((id, written) -> {
            Map<String, Object> resource = Maps.of(written);
            checkAttributes(id, resource);
            if (references.exists(resource) && !supported.isHarmlessType(type(resource))) {
                resources.add(resolved(id, resource));
            }
        });
        return resources;
    }

    private void checkGlobals() {
        for (String section : Maps.of(document, "Globals").keySet()) {
            if (!section.equals("Function")) {
                throw new TemplateException("Globals." + section, "the local stack does not implement this");
            }
        }
    }

    private void checkAttributes(String id, Map<String, Object> resource) {
        if (!supported.hasType(type(resource))) {
            throw new TemplateException(id, "the local stack does not implement " + type(resource));
        }
        for (String attribute : resource.keySet()) {
            if (!ATTRIBUTES.contains(attribute)) {
                throw new TemplateException(id + "." + attribute, "the local stack does not implement this");
            }
        }
    }

    private Resource resolved(String id, Map<String, Object> resource) {
        String type = type(resource);
        Map<String, Object> properties = Maps.of(resource, "Properties");
        if (type.equals(Resource.FUNCTION)) {
            properties = Maps.merged(Maps.of(Maps.of(document, "Globals"), "Function"), properties);
        }
        Object values = new Walk(id, type).members("", properties);
        return new Resource(id, references.name(id), type, new Resource.Node(id, values));
    }

    private static String type(Map<String, Object> resource) {
        return String.valueOf(resource.get("Type"));
    }

    /** One resource's properties, from the outside in. */
    private final class Walk {

        private final String id;
        private final String type;

        Walk(String id, String type) {
            this.id = id;
            this.type = type;
        }

        Map<String, Object> members(String path, Map<?, ?> written) {
            Map<String, Object> values = new LinkedHashMap<>();
            written.forEach((name, value) -> {
                String member = path.isEmpty() ? name.toString() : path + "." + name;
                if (!supported.isHarmless(type, member)) {
                    Object resolved = value(member, value);
                    if (resolved != Intrinsics.NO_VALUE) {
                        values.put(name.toString(), resolved);
                    }
                }
            });
            return values;
        }

        private Object value(String path, Object written) {
            Object value = references.intrinsics().value(id + "." + path, written);
            if (value instanceof Map<?, ?> map && supported.hasMembers(type, path)) {
                return members(path, map);
            }
            if (value instanceof List<?> list) {
                return list.stream()
                        .map(item -> value(path, item))
                        .filter(item -> item != Intrinsics.NO_VALUE)
                        .toList();
            }
            if (value != Intrinsics.NO_VALUE && !supported.isImplemented(type, path)) {
                throw new TemplateException(
                        id + "." + path, "the local stack does not implement this property of " + type);
            }
            return value;
        }
    }
}
