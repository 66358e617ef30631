package dev.articles.local.stack.template;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML as CloudFormation writes it: {@code !Sub x} is read as {@code {Fn::Sub: x}}, so that one form remains. */
final class TemplateYaml {

    private TemplateYaml() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(Path file) throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Object document = new Yaml(new ShortTags(strict)).load(text);
            if (document instanceof Map<?, ?> map) {
                return (Map<String, Object>) map;
            }
            throw new TemplateException(file.toString(), "this is not a template");
        } catch (YAMLException e) {
            throw new TemplateException(file.toString(), e.getMessage());
        }
    }

    private static final class ShortTags extends SafeConstructor {

        ShortTags(LoaderOptions options) {
            super(options);
            yamlMultiConstructors.put("!", new LongForm());
            // Version: 2012-10-17 is a name, not a day.
            yamlConstructors.put(Tag.TIMESTAMP, new ConstructYamlStr());
        }

        private final class LongForm extends AbstractConstruct {

            @Override
            public Object construct(Node node) {
                String name = node.getTag().getValue().substring(1);
                if (name.equals("Ref") || name.equals("Condition")) {
                    return Map.of(name, value(node));
                }
                return Map.of("Fn::" + name, name.equals("GetAtt") ? path(value(node)) : value(node));
            }

            private Object value(Node node) {
                if (node instanceof ScalarNode scalar) {
                    return scalar.getValue();
                }
                return node instanceof SequenceNode sequence
                        ? constructSequence(sequence)
                        : constructMapping((MappingNode) node);
            }

            /** {@code Queue.Arn} is the short way to write {@code [Queue, Arn]}. */
            private Object path(Object attribute) {
                if (attribute instanceof String text && text.indexOf('.') > 0) {
                    int dot = text.indexOf('.');
                    return List.of(text.substring(0, dot), text.substring(dot + 1));
                }
                return attribute;
            }
        }
    }
}
