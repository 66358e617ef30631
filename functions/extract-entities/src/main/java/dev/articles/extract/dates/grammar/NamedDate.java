package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.meaning.Meaning;

/** A date with the name of its month: "الجمعة 15 شباط/فبراير 2013", "March 3rd, 2015", "أيلول 2021", "غشت الماضي". */
final class NamedDate implements Pattern {
    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Meaning meaning = new NamedDateReading(cursor).read();
        if (meaning == null) {
            cursor.to(start);
        }
        return meaning;
    }
}
