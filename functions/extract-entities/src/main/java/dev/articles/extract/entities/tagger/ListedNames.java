package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * A name that begins as a longer listed one does is that one: "جمهورية كوريا الديمقراطية الشعبية". A head noun that our convention
 * leaves outside is left outside.
 */
final class ListedNames implements Convention {

    @Override
    public List<TokenSpan> apply(Document document, List<TokenSpan> names) {
        int[] ends = new int[document.size()];
        names.forEach(name -> ends[name.from()] = name.to());
        List<TokenSpan> found = new ArrayList<>();
        for (TokenSpan name : document.listed) {
            boolean ministers = name.type() == EntityType.ORGANIZATION
                    && document.is(name.from() - 1, "person title")
                    && document.is(name.from(), "state body");
            boolean begun = ends[name.from()] > 0 && ends[name.from()] < name.to();
            if (begun && !ministers) {
                found.add(withoutHead(document, name));
            }
        }
        return Convention.add(names, found);
    }

    /** "وكالة فرانس برس" loses its head; "وكالة تونس إفريقيا للأنباء" would be no name without. */
    private static TokenSpan withoutHead(Document document, TokenSpan name) {
        boolean head = document.is(name.from(), "head outside a name")
                && document.words[name.from()].article() == 0
                && document.words[name.from() + 1].article() == 0;
        boolean goal = document.words[name.to() - 1].folded().startsWith("لل");
        return head && !goal ? new TokenSpan(name.from() + 1, name.to(), name.type()) : name;
    }
}
