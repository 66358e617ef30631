/**
 * Reads the stack's SAM template: YAML with CloudFormation's short tags, parameters, mappings and conditions resolved,
 * every property either understood or refused by name.
 */
package dev.articles.local.stack.template;
