package dev.articles.local.stack.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A SAM template, read and resolved: the resources that the local stack builds, and the outputs. It refuses, naming
 * the place, what it does not understand: a section, a type, a property or a function that the list of supported ones
 * ({@code supported.yaml}) does not have. It does not check what only AWS can refuse, such as missing permissions.
 */
public final class Template {

    private static final String SAM = "AWS::Serverless-2016-10-31";
    private static final Set<String> SECTIONS = Set.of(
            "AWSTemplateFormatVersion",
            "Transform",
            "Description",
            "Metadata",
            "Parameters",
            "Mappings",
            "Conditions",
            "Globals",
            "Resources",
            "Outputs");

    private final List<Resource> resources;
    private final Map<String, String> outputs;

    private Template(List<Resource> resources, Map<String, String> outputs) {
        this.resources = resources;
        this.outputs = outputs;
    }

    /**
     * Reads a template.
     *
     * @throws TemplateException if it says something that the local stack cannot do
     * @throws IOException if the file cannot be read
     */
    public static Template read(Path file, Surroundings surroundings) throws IOException {
        Map<String, Object> document = TemplateYaml.read(file);
        checkSections(document);
        References references = new References(document, surroundings);
        List<Resource> resources = new ResourceReader(document, references).read();
        return new Template(resources, outputs(document, references));
    }

    /** The resources to build, in the template's order; harmless ones are not among them. */
    public List<Resource> resources() {
        return resources;
    }

    public List<Resource> resources(String type) {
        return resources.stream()
                .filter(resource -> resource.type().equals(type))
                .toList();
    }

    public Map<String, String> outputs() {
        return outputs;
    }

    private static void checkSections(Map<String, Object> document) {
        for (String section : document.keySet()) {
            if (!SECTIONS.contains(section)) {
                throw new TemplateException(section, "the local stack does not know this section");
            }
        }
        Object transform = document.getOrDefault("Transform", SAM);
        if (!SAM.equals(transform)) {
            throw new TemplateException("Transform", "the local stack does not know " + transform);
        }
    }

    private static Map<String, String> outputs(Map<String, Object> document, References references) {
        Map<String, String> values = new LinkedHashMap<>();
        Maps.of(document, "Outputs").forEach((name, output) -> {
            Map<String, Object> members = Maps.of(output);
            if (references.exists(members)) {
                String place = "Outputs." + name;
                values.put(name, String.valueOf(references.intrinsics().value(place, members.get("Value"))));
            }
        });
        return values;
    }
}
