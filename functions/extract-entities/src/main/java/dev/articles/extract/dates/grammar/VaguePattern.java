package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Vague;

/** "الآن", "مؤخرا", "soon". */
final class VaguePattern implements Pattern {
    @Override
    public Meaning read(Cursor cursor) {
        Entry vague = cursor.take(WordClass.VAGUE);
        return vague == null ? null : new Vague(vague.tag());
    }
}
