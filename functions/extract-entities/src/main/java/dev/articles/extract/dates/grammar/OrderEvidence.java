package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.tokens.Token;
import java.util.List;

/** Looks through an article for a date that can be read in one order only: 25/12/2023 or 12/25/2023. */
final class OrderEvidence {
    private OrderEvidence() {}

    static DateOrder of(List<Token> tokens) {
        for (int i = 0; i + 4 < tokens.size(); i++) {
            Token first = tokens.get(i);
            Token second = tokens.get(i + 2);
            Token third = tokens.get(i + 4);
            boolean date = small(first)
                    && small(second)
                    && third.digits() == 4
                    && slash(tokens, i + 1)
                    && slash(tokens, i + 3);
            if (date && first.number() > 12 != second.number() > 12) {
                return first.number() > 12 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
            }
        }
        return DateOrder.UNCERTAIN;
    }

    private static boolean small(Token token) {
        return token.digits() > 0 && token.digits() <= 2 && token.number() <= 31;
    }

    private static boolean slash(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return token.isMark('/') || token.isMark('-') || token.isMark('.');
    }
}
