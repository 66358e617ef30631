package dev.articles.extract.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists are edited by hand: a slip must show at once. */
class KnownFilesTest {

    @ParameterizedTest
    @EnumSource(KnownKind.class)
    void everyEntityIsListedOnceInOrderWithAllColumns(KnownKind kind) {
        List<String> lines = lines(kind.file());
        int columns =
                kind.gazetteerClass() == GazetteerClass.PERSON || kind.gazetteerClass() == GazetteerClass.ORGANISATION
                        ? 3
                        : kind == KnownKind.TOWNS ? 2 : 5;
        assertThat(lines)
                .isSorted()
                .allSatisfy(line -> assertThat(line.split("\t", -1))
                        .as(line)
                        .hasSize(columns)
                        .noneMatch(column -> !column.equals(column.strip())));
        List<String> keys = new ArrayList<>();
        KnownEntity.forEach(kind, entity -> keys.add(entity.key()));
        if (kind != KnownKind.TOWNS) {
            assertThat(keys).doesNotHaveDuplicates();
        }
        assertThat(keys).doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource(KnownKind.class)
    void noVariantIsEmpty(KnownKind kind) {
        KnownEntity.forEach(
                kind,
                entity -> assertThat(entity.names())
                        .allSatisfy(name -> assertThat(name).as(entity.arabic()).isNotBlank()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar/titles.txt",
                "ar/honorifics.txt",
                "ar/organisation-heads.txt",
                "ar/place-heads.txt",
                "ar/role-words.txt",
                "en/titles.txt",
                "en/organisation-heads.txt",
                "en/role-words.txt"
            })
    void wordsAreListedOnceInOrder(String file) {
        assertThat(lines(file)).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        Resource.forEachLine(file, lines::add);
        return lines;
    }
}
