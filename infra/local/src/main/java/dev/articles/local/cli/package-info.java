/**
 * The command line {@code articles}: one small class for each verb, and what they print with. The verbs {@code parse}
 * and {@code extract} need no stack and load no class of AWS.
 */
package dev.articles.local.cli;
