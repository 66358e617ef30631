/** What expressions mean, and how each meaning becomes a TIMEX3 value once the publication date is known. */
package dev.articles.extract.dates.meaning;
