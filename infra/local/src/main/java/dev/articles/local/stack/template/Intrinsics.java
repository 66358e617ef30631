package dev.articles.local.stack.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** CloudFormation's functions over values: {@code Ref}, {@code Fn::Sub} and the like become plain text. */
final class Intrinsics {

    /** Where references lead. */
    interface Scope {
        /** The value of {@code !Ref name}; empty if nothing has that name. */
        Optional<Object> ref(String place, String name);

        String attribute(String place, String name, String attribute);

        Object mapped(String place, String map, String first, String second);

        boolean condition(String place, String name);
    }

    /** What {@code !Ref AWS::NoValue} gives: the property counts as not written. */
    static final Object NO_VALUE = new Object();

    private final Scope scope;

    Intrinsics(Scope scope) {
        this.scope = scope;
    }

    /** Whether a value is one of CloudFormation's functions rather than plain data. */
    static boolean isCall(Object value) {
        return value instanceof Map<?, ?> map
                && map.size() == 1
                && name(map) instanceof String name
                && (name.equals("Ref") || name.equals("Condition") || name.startsWith("Fn::"));
    }

    /** The value of a call; what is not a call is itself. The result can hold calls inside lists and maps. */
    Object value(String place, Object value) {
        if (!isCall(value)) {
            return value;
        }
        String function = (String) name((Map<?, ?>) value);
        Object argument = ((Map<?, ?>) value).get(function);
        return switch (function) {
            case "Ref" -> ref(place, (String) argument);
            case "Fn::GetAtt" -> attribute(place, (List<?>) argument);
            case "Fn::Sub" -> sub(place, argument);
            case "Fn::Join" -> join(place, (List<?>) argument);
            case "Fn::FindInMap" -> findInMap(place, (List<?>) argument);
            case "Fn::If" -> choose(place, (List<?>) argument);
            case "Fn::Equals", "Fn::Not", "Fn::And", "Fn::Or", "Condition" -> holds(place, value);
            default -> throw new TemplateException(place, "the local stack does not know " + function);
        };
    }

    /** The truth of a condition, as the template's Conditions section writes it. */
    boolean holds(String place, Object condition) {
        if (!isCall(condition)) {
            return Boolean.parseBoolean(condition.toString());
        }
        String function = (String) name((Map<?, ?>) condition);
        Object argument = ((Map<?, ?>) condition).get(function);
        if (function.equals("Condition")) {
            return scope.condition(place, (String) argument);
        }
        List<?> parts = (List<?>) argument;
        return switch (function) {
            case "Fn::Equals" -> text(place, parts.get(0)).equals(text(place, parts.get(1)));
            case "Fn::Not" -> !holds(place, parts.get(0));
            case "Fn::And" -> parts.stream().allMatch(part -> holds(place, part));
            case "Fn::Or" -> parts.stream().anyMatch(part -> holds(place, part));
            default -> throw new TemplateException(place, function + " is not a condition");
        };
    }

    private Object ref(String place, String name) {
        return scope.ref(place, name)
                .orElseThrow(() -> new TemplateException(place, "!Ref " + name + " refers to nothing"));
    }

    private String attribute(String place, List<?> path) {
        return scope.attribute(place, (String) path.get(0), text(place, path.get(1)));
    }

    private Object findInMap(String place, List<?> path) {
        return scope.mapped(place, text(place, path.get(0)), text(place, path.get(1)), text(place, path.get(2)));
    }

    private Object choose(String place, List<?> parts) {
        boolean first = scope.condition(place, (String) parts.get(0));
        return value(place, parts.get(first ? 1 : 2));
    }

    private String join(String place, List<?> parts) {
        return ((List<?>) parts.get(1))
                .stream().map(part -> text(place, part)).collect(Collectors.joining((String) parts.get(0)));
    }

    private String sub(String place, Object argument) {
        Map<?, ?> local = argument instanceof List<?> list ? (Map<?, ?>) list.get(1) : Map.of();
        String text = argument instanceof List<?> list ? (String) list.get(0) : (String) argument;
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new TemplateException(place, "\"" + text + "\" has a ${ that nothing closes");
            }
            out.append(text, from, open).append(variable(place, local, text.substring(open + 2, close)));
            from = close + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    private String variable(String place, Map<?, ?> local, String name) {
        if (name.startsWith("!")) {
            return "${" + name.substring(1) + "}";
        }
        if (local.containsKey(name)) {
            return text(place, local.get(name));
        }
        int dot = name.indexOf('.');
        return dot > 0
                ? scope.attribute(place, name.substring(0, dot), name.substring(dot + 1))
                : ref(place, name).toString();
    }

    private String text(String place, Object value) {
        return String.valueOf(value(place, value));
    }

    private static Object name(Map<?, ?> call) {
        return call.keySet().iterator().next();
    }
}
