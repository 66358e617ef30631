package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Vague;

/** "الآن", "مؤخرا", "soon". */
final class VaguePattern implements Pattern {
    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Entry vague = cursor.take(WordClass.VAGUE);
        if (vague == null && cursor.token(start - 1).is(WordClass.IN) && cursor.has(WordClass.THE)) {
            vague = cursor.take(WordClass.VAGUE_NOUN);
        }
        if (vague == null || cursor.look(WordClass.UNIT) != null || cursor.look(WordClass.FEW) != null) {
            cursor.to(start);
            return null;
        }
        return new Vague(vague.tag());
    }
}
