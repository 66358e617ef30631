package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import java.util.List;

/** A weekday or a month beside a number, a slash or another such word is none of the names it may be: "أبريل/نيسان 2023", "7 أكتوبر". */
final class DateWords implements Convention {

    private static final String TIME = "time word";

    @Override
    public List<TokenSpan> apply(Document document, List<TokenSpan> names) {
        return names.stream().filter(name -> !isDate(document, name)).toList();
    }

    private static boolean isDate(Document document, TokenSpan name) {
        if (name.to() == name.from() + 2) {
            boolean number = document.words[name.from()].shape() == Shape.NUMBER;
            return number && document.is(name.from() + 1, TIME) && !document.is(name.from(), GazetteerClass.CITY);
        }
        return name.to() == name.from() + 1
                && document.is(name.from(), TIME)
                && (isOfDate(document, name.from() - 1) || isOfDate(document, name.to()));
    }

    private static boolean isOfDate(Document document, int token) {
        if (token < 0 || token >= document.size()) {
            return false;
        }
        boolean slash = document.tokens.text().charAt(document.tokens.start(token)) == '/';
        return slash || document.words[token].shape() == Shape.NUMBER || document.is(token, TIME);
    }
}
