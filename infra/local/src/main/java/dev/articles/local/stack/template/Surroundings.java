package dev.articles.local.stack.template;

import java.net.URI;
import java.util.Map;

/**
 * What a template is resolved against.
 *
 * @param stackName {@code AWS::StackName}, the first part of generated names
 * @param accountId {@code AWS::AccountId}
 * @param region {@code AWS::Region}
 * @param queueEndpoint where queues live; a queue's URL starts with it
 * @param parameters values for the template's parameters; its defaults serve for the others
 */
public record Surroundings(
        String stackName, String accountId, String region, URI queueEndpoint, Map<String, String> parameters) {}
