package dev.articles.local.stack.template;

import java.util.Map;
import java.util.Optional;

/** What names in a template stand for: parameters, pseudo parameters, resources, mappings, conditions. */
final class References implements Intrinsics.Scope {

    private final Map<String, Object> document;
    private final Surroundings surroundings;
    private final Names names;
    private final Intrinsics intrinsics = new Intrinsics(this);

    References(Map<String, Object> document, Surroundings surroundings) {
        this.document = document;
        this.surroundings = surroundings;
        this.names = new Names(surroundings);
        for (String parameter : surroundings.parameters().keySet()) {
            if (!Maps.of(document, "Parameters").containsKey(parameter)) {
                throw new TemplateException("Parameters", "the template has no parameter " + parameter);
            }
        }
    }

    Intrinsics intrinsics() {
        return intrinsics;
    }

    /** Whether a resource's or an output's Condition, if it has one, holds. */
    boolean exists(Map<String, Object> conditional) {
        Object condition = conditional.get("Condition");
        return condition == null || condition(condition.toString(), condition.toString());
    }

    /** The physical name of a resource. */
    String name(String id) {
        Map<String, Object> resource = Maps.of(Maps.of(document, "Resources"), id);
        String type = String.valueOf(resource.get("Type"));
        Object given = Maps.of(resource, "Properties").get(names.property(type));
        String place = id + "." + names.property(type);
        return given == null ? names.generated(type, id) : String.valueOf(intrinsics.value(place, given));
    }

    @Override
    public Optional<Object> ref(String place, String name) {
        if (name.startsWith("AWS::")) {
            return Optional.of(pseudoParameter(place, name));
        }
        if (Maps.of(document, "Parameters").containsKey(name)) {
            return Optional.of(parameter(name));
        }
        return resourceType(name).map(type -> names.ref(type, name(name)));
    }

    @Override
    public String attribute(String place, String name, String attribute) {
        String type = resourceType(name)
                .orElseThrow(() -> new TemplateException(place, "!GetAtt " + name + " refers to nothing"));
        return names.attribute(place, type, name(name), attribute);
    }

    @Override
    public Object mapped(String place, String map, String first, String second) {
        Object value =
                Maps.of(Maps.of(Maps.of(document, "Mappings"), map), first).get(second);
        if (value == null) {
            throw new TemplateException(place, "mapping " + map + " has no " + first + ", " + second);
        }
        return value;
    }

    @Override
    public boolean condition(String place, String name) {
        Object condition = Maps.of(document, "Conditions").get(name);
        if (condition == null) {
            throw new TemplateException(place, "the template has no condition " + name);
        }
        return intrinsics.holds("Conditions." + name, condition);
    }

    private Object parameter(String name) {
        Object value = surroundings.parameters().get(name);
        if (value == null) {
            value = Maps.of(Maps.of(document, "Parameters"), name).get("Default");
        }
        if (value == null) {
            throw new TemplateException("Parameters." + name, "it has no default and no value was given");
        }
        return value;
    }

    private Object pseudoParameter(String place, String name) {
        return switch (name) {
            case "AWS::StackName" -> surroundings.stackName();
            case "AWS::AccountId" -> surroundings.accountId();
            case "AWS::Region" -> surroundings.region();
            case "AWS::Partition" -> "aws";
            case "AWS::URLSuffix" -> "amazonaws.com";
            case "AWS::NoValue" -> Intrinsics.NO_VALUE;
            default -> throw new TemplateException(place, "the local stack does not know " + name);
        };
    }

    private Optional<String> resourceType(String name) {
        return Optional.ofNullable(Maps.of(Maps.of(document, "Resources"), name).get("Type"))
                .map(Object::toString);
    }
}
