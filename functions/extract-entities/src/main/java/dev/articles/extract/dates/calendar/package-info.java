/** Calendars and feasts: Hijri, Solar Hijri, Easter, and the units that ISO 8601 counts in. */
package dev.articles.extract.dates.calendar;
