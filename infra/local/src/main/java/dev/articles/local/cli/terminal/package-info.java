/**
 * What the command line prints with: the terminal as it is found, tables and text that fit it and its reading
 * direction, and lines for machines.
 */
package dev.articles.local.cli.terminal;
