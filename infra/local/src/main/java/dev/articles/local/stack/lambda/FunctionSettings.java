package dev.articles.local.stack.lambda;

import dev.articles.local.stack.template.Resource;
import dev.articles.local.stack.template.Resource.Node;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A function as the template describes it.
 *
 * @param name its physical name
 * @param handler the handler's class
 * @param environment the variables it is given
 */
public record FunctionSettings(
        String name, String handler, Duration timeout, int memoryMb, Map<String, String> environment) {

    /** AWS's values for what a template leaves out. */
    private static final int DEFAULT_TIMEOUT_SECONDS = 3;

    private static final int DEFAULT_MEMORY_MB = 128;

    public static FunctionSettings of(Resource function) {
        Node properties = function.properties();
        Map<String, String> environment = new LinkedHashMap<>();
        properties
                .get("Environment")
                .get("Variables")
                .members()
                .forEach(variable ->
                        environment.put(variable.getKey(), variable.getValue().text()));
        return new FunctionSettings(
                function.name(),
                className(properties.get("Handler").text()),
                Duration.ofSeconds(properties.get("Timeout").numberOr(DEFAULT_TIMEOUT_SECONDS)),
                properties.get("MemorySize").numberOr(DEFAULT_MEMORY_MB),
                environment);
    }

    /** A handler is named by its class, or by its class and {@code ::handleRequest}. */
    private static String className(String handler) {
        return handler.endsWith("::handleRequest") ? handler.substring(0, handler.indexOf("::")) : handler;
    }
}
