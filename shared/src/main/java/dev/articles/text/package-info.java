/** What every part that handles Arabic and Latin text needs to agree on. No dependency, no state. */
package dev.articles.text;
