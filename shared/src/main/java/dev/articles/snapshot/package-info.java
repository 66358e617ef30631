/**
 * What a function does before SnapStart takes the snapshot of its memory that all later starts begin from: it rehearses
 * its work on clients that lead nowhere.
 */
package dev.articles.snapshot;
