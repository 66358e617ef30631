package dev.articles.local.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the functions log while a run lasts. Safe for several threads. */
final class FunctionLog implements Consumer<String> {

    private final List<String> entries = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void accept(String entry) {
        entries.add(entry);
    }

    /** The first line of the last entry that names a file, or failing that, of the last of all. */
    Optional<String> lastWordsOn(String key) {
        String last = null;
        boolean names = false;
        synchronized (entries) {
            for (String entry : entries) {
                boolean namesFile = entry.contains(key);
                if (namesFile || !names) {
                    last = entry;
                }
                names |= namesFile;
            }
        }
        return Optional.ofNullable(last).flatMap(entry -> entry.lines().findFirst());
    }
}
