/** What every part agrees on that handles Arabic and Latin text, and the files of words it reads. No dependency, no state. */
package dev.articles.text;
