package dev.articles.extract.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.extract.entities.names.CanonicalNames.Name;
import dev.articles.model.EntityMention;
import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** In these texts brackets stand round the names: {@code [P:…]} a person, {@code [L:…]} a place, {@code [O:…]} a body. */
class CanonicalNamesTest {

    private static final CanonicalNames NAMES = new CanonicalNames(Gazetteers.load());

    @Test
    void theFullestFormOfAPersonWins() {
        assertThat(canonical("قال [P:العبدلاوي] إن [P:سمير العبدلاوي] وصل"))
                .containsExactly("سمير العبدلاوي", "سمير العبدلاوي");
    }

    @Test
    void twoPersonsOfOneFamilyStayTwo() {
        assertThat(canonical("[P:بشار الأسد] خلف [P:حافظ الأسد] ثم رحل [P:الأسد]"))
                .containsExactly("بشار الأسد", "حافظ الأسد", "بشار الأسد");
    }

    @Test
    void aFatherIsNotHisSon() {
        assertThat(canonical("استقبل [P:محمد بن سلمان بن عبد العزيز] ضيوف [P:سلمان بن عبد العزيز]"))
                .containsExactly("محمد بن سلمان", "سلمان بن عبد العزيز");
    }

    @Test
    void spellingsOfAForeignNameAreOnePerson() {
        assertThat(canonical("[P:هوغو غرينفيلد] غادر، ثم عاد [P:هوغو جرينفيلد] و[P:غرينفلد]"))
                .containsOnly("هوغو غرينفيلد");
    }

    @Test
    void arabicNamesOfOneSkeletonStayTwo() {
        assertThat(canonical("[P:خالد سالم] و[P:خالد سليم]")).containsExactly("خالد سالم", "خالد سليم");
    }

    @Test
    void aMinistryWithoutItsCountryIsTheOneTheArticleNames() {
        assertThat(canonical("أعلنت [O:الخارجية المصرية] ذلك، وقالت [O:وزارة الخارجية] إن"))
                .containsOnly("وزارة الخارجية المصرية");
        assertThat(canonical("[O:الخارجية المصرية] و[O:الخارجية السودانية]، وقالت [O:وزارة الخارجية] إن"))
                .containsExactly("وزارة الخارجية المصرية", "وزارة الخارجية السودانية", "وزارة الخارجية");
    }

    @Test
    void aMinistryTakesTheCountryRightBesideIt() {
        assertThat(canonical("[L:Egypt]'s [O:Foreign Ministry] and the French [O:Defense Ministry] spoke"))
                .containsExactly("Egypt", "Egyptian Foreign Ministry", "French Defense Ministry");
        assertThat(canonical("قالت [O:وزارة الخارجية] العراقية إن")).containsExactly("وزارة الخارجية العراقية");
    }

    @Test
    void theArticleThatLamSwallowedIsRestored() {
        assertThat(canonical("زيارة ل[L:لسعودية] ثم ل[L:لكويت]")).containsExactly("السعودية", "الكويت");
    }

    @Test
    void aHeadNounAloneRefersBack() {
        assertThat(canonical("قال [O:الناتو] إن [O:الحلف] مستعد")).containsOnly("حلف شمال الأطلسي");
    }

    @Test
    void aMinistryIsWhatTheMinistryRefersBackTo() {
        assertThat(canonical("قالت [O:الخارجية المصرية] ذلك، وأضافت [O:الوزارة] أن"))
                .containsOnly("وزارة الخارجية المصرية");
    }

    @Test
    void anArabsMiddleNameTellsHimFromOthers() {
        assertThat(canonical("[P:أحمد محمد زكي] و[P:دونالد جون ترامب]"))
                .containsExactly("أحمد محمد زكي", "دونالد ترامب");
    }

    @Test
    void anEnglishArticleHasEnglishNamesUnderTheSameKey() {
        List<EntityMention> mentions = resolve("[P:Blinken] flew to [L:Cairo].");
        assertThat(mentions).extracting(EntityMention::canonical).containsExactly("Antony Blinken", "Cairo");
        assertThat(mentions).extracting(EntityMention::key).containsExactly("انتوني بلينكن", "القاهره");
    }

    @Test
    void ammanIsTheTownInAnArticleThatSpeaksOfJordan() {
        assertThat(canonical("التقى العاهل الأردني ضيفه في [L:عمان]")).containsExactly("عمان الأردنية");
        assertThat(canonical("بين [L:عمان] و[L:إيران] حدود بحرية")).containsExactly("عمان", "إيران");
    }

    @Test
    void aNameThatManyBearIsTheKnownPersonOnlyBesideATitle() {
        assertThat(canonical("قال الرئيس [P:سعيد] إن")).containsExactly("قيس سعيد");
        assertThat(canonical("وصل [P:سعيد] متأخرا")).containsExactly("سعيد");
    }

    @Test
    void aSharedAbbreviationIsTheBodyThatTheArticleNames() {
        assertThat(canonical("[O:Rapid Support Forces] said the [O:RSF] had left"))
                .containsOnly("Rapid Support Forces");
        assertThat(canonical("[O:Reporters Without Borders] said. [O:RSF] added"))
                .containsOnly("Reporters Without Borders");
    }

    @Test
    void theArticleThatAPrepositionSwallowedComesBackWhereThereWasOne() {
        assertThat(canonical("دعم لل[L:سعودية] ول[L:لمغرب] ول[O:لأمم المتحدة]"))
                .containsExactly("السعودية", "المغرب", "الأمم المتحدة");
        assertThat(canonical("دعم ل[L:لبنان] ول[L:ليبيا] ول[L:لندن]")).containsExactly("لبنان", "ليبيا", "لندن");
        assertThat(canonical("بيان ل[O:لجنة المال والموازنة]")).containsExactly("لجنة المال والموازنة");
        assertThat(canonical("بيان ل[O:لجان المقاومة]، وقال ل[P:لزروق]")).containsExactly("لجان المقاومة", "الزروق");
    }

    @Test
    void aMiddleNameWithTheArticleIsCalledByToo() {
        assertThat(canonical("قال [P:امحمد الزروق حسن] إن. وأضاف [P:الزروق]")).containsOnly("امحمد الزروق حسن");
    }

    @Test
    void aKnownBodyIsCalledByTheFullestNameThatTheArticleHasForIt() {
        assertThat(canonical("قال [O:حزب الكتائب اللبنانية] إن. وأضافت [O:الكتائب اللبنانية]"))
                .containsOnly("حزب الكتائب اللبنانية");
        assertThat(canonical("قال [O:حزب الكتائب] إن")).containsExactly("حزب الكتائب");
    }

    @Test
    void aStateOfARegionIsNotTheRegion() {
        assertThat(canonical("في [L:شمال دارفور] وفي إقليم [L:دارفور]")).containsExactly("شمال دارفور", "دارفور");
    }

    @Property
    void anyNamesInAnyTextGetOneMentionEach(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 30) int step, @ForAll EntityType type) {
        List<Name> names = new ArrayList<>();
        for (int start = 0; start + step <= text.length(); start += step + 1) {
            names.add(new Name(start, start + step, type));
        }
        List<EntityMention> mentions = NAMES.resolve(text, names);
        assertThat(mentions).hasSameSizeAs(names).isEqualTo(NAMES.resolve(text, names));
        for (int i = 0; i < names.size(); i++) {
            assertThat(mentions.get(i).start()).isEqualTo(names.get(i).start());
            assertThat(mentions.get(i).text())
                    .isEqualTo(text.substring(names.get(i).start(), names.get(i).end()));
            assertThat(mentions.get(i).role() == null
                            || text.contains(mentions.get(i).role()))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "وزير",
                "الخارجية",
                "رئيس",
                "،",
                ",",
                ".",
                "بلينكن",
                "عبد",
                "الله",
                "بن",
                "للسعودية",
                "المصرية",
                "the",
                "president",
                "Egypt's",
                "ﷺ",
                "ـ",
                "حزب",
                "\n",
                "مُحَمَّد",
                "أ",
                "😀");
        return Arbitraries.oneOf(words.list().ofMaxSize(40).map(list -> String.join(" ", list)), Arbitraries.strings());
    }

    static List<String> canonical(String bracketed) {
        return resolve(bracketed).stream().map(EntityMention::canonical).toList();
    }

    static List<EntityMention> resolve(String bracketed) {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        int from = 0;
        for (int open = bracketed.indexOf('['); open >= 0; open = bracketed.indexOf('[', from)) {
            int close = bracketed.indexOf(']', open);
            text.append(bracketed, from, open);
            int start = text.length();
            text.append(bracketed, open + 3, close);
            names.add(new Name(start, text.length(), type(bracketed.charAt(open + 1))));
            from = close + 1;
        }
        return NAMES.resolve(text.append(bracketed.substring(from)).toString(), names);
    }

    private static EntityType type(char letter) {
        return letter == 'P' ? EntityType.PERSON : letter == 'L' ? EntityType.LOCATION : EntityType.ORGANIZATION;
    }
}
