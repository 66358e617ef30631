package dev.articles.local.stack.lambda;

/**
 * What a function has been through so far.
 *
 * @param function its name in the template
 * @param succeeded messages that it finished with
 * @param failed deliveries that it failed; a message can fail several times
 * @param running messages that it is working on
 */
public record Deliveries(String function, long succeeded, long failed, long running) {}
