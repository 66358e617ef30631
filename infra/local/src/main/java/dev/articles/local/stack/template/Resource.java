package dev.articles.local.stack.template;

import java.util.List;
import java.util.Map;

/**
 * One resource of the template, its properties resolved.
 *
 * @param id its name in the template, such as {@code ParseQueue}
 * @param name its physical name, which clients use
 * @param type such as {@code AWS::SQS::Queue}
 * @param properties those that the local stack implements
 */
public record Resource(String id, String name, String type, Node properties) {

    public static final String BUCKET = "AWS::S3::Bucket";
    public static final String QUEUE = "AWS::SQS::Queue";
    public static final String TABLE = "AWS::DynamoDB::Table";
    public static final String FUNCTION = "AWS::Serverless::Function";

    /** A part of the properties, and where it stands, for messages. */
    public record Node(String place, Object value) {

        /** The member of that name; absent ones have the value null. */
        public Node get(String name) {
            Object member = value instanceof Map<?, ?> map ? map.get(name) : null;
            return new Node(place + "." + name, member);
        }

        public boolean isPresent() {
            return value != null;
        }

        /** The value as text. An absent one is an error that names the place. */
        public String text() {
            if (value == null || value instanceof Map || value instanceof List) {
                throw new TemplateException(place, "a single value is expected here");
            }
            return value.toString();
        }

        public String textOr(String fallback) {
            return isPresent() ? text() : fallback;
        }

        public int number() {
            try {
                return Integer.parseInt(text());
            } catch (NumberFormatException e) {
                throw new TemplateException(place, "a whole number is expected here, not \"" + text() + "\"");
            }
        }

        public int numberOr(int fallback) {
            return isPresent() ? number() : fallback;
        }

        /** The items of a list; of an absent one, none. */
        public List<Node> items() {
            if (value == null) {
                return List.of();
            }
            if (!(value instanceof List<?> list)) {
                throw new TemplateException(place, "a list is expected here");
            }
            return list.stream().map(item -> new Node(place, item)).toList();
        }

        /** The members of a map, in the template's order; of an absent one, none. */
        public List<Map.Entry<String, Node>> members() {
            if (value == null) {
                return List.of();
            }
            if (!(value instanceof Map<?, ?> map)) {
                throw new TemplateException(place, "named values are expected here");
            }
            return map.keySet().stream()
                    .map(Object::toString)
                    .map(name -> Map.entry(name, get(name)))
                    .toList();
        }
    }
}
