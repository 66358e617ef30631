/**
 * The stack of the template in this JVM: {@link dev.articles.local.stack.LocalStack} builds it from the template and
 * runs it.
 */
package dev.articles.local.stack;
