package dev.articles.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.Limits;
import dev.articles.model.ParseOutcome;
import dev.articles.model.ParseOutcome.Parsed;
import dev.articles.model.ParseOutcome.Rejected;
import dev.articles.model.ParsedArticle;
import dev.articles.model.Published;
import dev.articles.model.RejectionReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTest {

    private static final String BODY =
            "<p>افتتح وزير النقل صباح اليوم الثلاثاء جسرا جديدا يربط ضفتي النهر في مدينة الزهراء،"
                    + " بعد ثلاث سنوات من الأعمال التي كلفت أربعين مليون دينار.</p>"
                    + "<p>وقال الوزير إن الجسر سيختصر الطريق بين المدينتين إلى النصف، وإن الشاحنات لن تمر بعد اليوم"
                    + " من وسط البلدة القديمة.</p>";

    private static final String PAGE = "<html><head><title>جسر جديد في الزهراء | صحيفة الضفة</title>"
            + "<meta property=\"og:site_name\" content=\"صحيفة الضفة\">"
            + "<meta property=\"article:published_time\" content=\"2024-11-12T09:30:00+03:00\"></head>"
            + "<body><h1>جسر جديد في الزهراء</h1><div>" + BODY + "</div></body></html>";

    private final ArticleParser parser = new ArticleParser();

    @Test
    void readsTheFieldsOfAPage() {
        ParsedArticle article = parsed(utf8(PAGE));

        assertThat(article.title()).isEqualTo("جسر جديد في الزهراء");
        assertThat(article.published()).isEqualTo(Published.parse("2024-11-12T09:30+03:00"));
        assertThat(article.source()).isEqualTo("صحيفة الضفة");
        assertThat(article.language()).isEqualTo("ar");
        assertThat(article.charset()).isEqualTo("UTF-8");
        assertThat(article.text())
                .startsWith("افتتح وزير النقل صباح")
                .contains("دينار.\n\nوقال الوزير")
                .endsWith("البلدة القديمة.");
    }

    @Test
    void aDateWithoutTimeIsADay() {
        ParsedArticle article = parsed(utf8(PAGE.replace("T09:30:00+03:00", "")));

        assertThat(article.published()).isEqualTo(Published.on(LocalDate.of(2024, 11, 12)));
    }

    @Test
    void readsGzip() throws IOException {
        assertThat(parsed(gzip(utf8(PAGE)))).isEqualTo(parsed(utf8(PAGE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
    void findsTheEncodingThatNobodyStates(String charset) {
        String page = PAGE.replace("…", "");

        ParsedArticle article = parsed(page.getBytes(Charset.forName(charset)));

        assertThat(article.text()).isEqualTo(parsed(utf8(PAGE)).text());
        assertThat(article.charset()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "iso-8859-1", "iso-8859-6", "no-such-charset"})
    void aWrongDeclarationLosesToTheLetters(String declared) {
        String page = PAGE.replace("<head>", "<head><meta charset=\"" + declared + "\">");

        assertThat(parsed(page.getBytes(Charset.forName("windows-1256"))).text())
                .isEqualTo(parsed(utf8(PAGE)).text());
        assertThat(parsed(utf8(page)).text()).isEqualTo(parsed(utf8(PAGE)).text());
    }

    @Test
    void brokenUtf8LosesOnlyTheBrokenLetters() {
        byte[] bytes = utf8(PAGE);
        int middleOfALetter = PAGE.substring(0, PAGE.indexOf("كلفت")).getBytes(StandardCharsets.UTF_8).length + 1;
        bytes[middleOfALetter] = ' ';

        assertThat(parsed(bytes).title()).isEqualTo("جسر جديد في الزهراء");
        assertThat(parsed(bytes).text()).endsWith("البلدة القديمة.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF", "\u00a0\u00a0"})
    void refusesNothing(String nothing) {
        assertRejected(utf8(nothing), RejectionReason.EMPTY, "nothing");
    }

    @Test
    void refusesWhatIsNoText() {
        assertRejected(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), RejectionReason.BINARY, "PNG");
        assertRejected(HexFormat.of().parseHex("504b03041400000008000000"), RejectionReason.BINARY, "zip");
        assertRejected(new byte[] {1, 2, 3, 0, 0, 0, 5, 6, 7, 0, 0, 9}, RejectionReason.BINARY, "not text");
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        byte[] large = new byte[Limits.UPLOAD_BYTES + 1];
        Arrays.fill(large, (byte) 'a');

        assertRejected(large, RejectionReason.TOO_LARGE, "25 MiB");
        assertRejected(gzip(large), RejectionReason.TOO_LARGE, "25 MiB");
    }

    @Test
    void refusesACompressedFileThatEndsEarly() throws IOException {
        byte[] whole = gzip(utf8(PAGE));

        assertRejected(Arrays.copyOf(whole, whole.length / 2), RejectionReason.UNDECODABLE, "ends early");
    }

    @Test
    void refusesAPageWithoutArticle() {
        String menu =
                "<html><body><ul><li><a href='/a'>الرئيسية</a></li><li><a href='/b'>رياضة</a></li></ul></body></html>";

        assertRejected(utf8(menu), RejectionReason.NO_ARTICLE, "no article");
    }

    @Test
    void nestingCostsNoStackAndLittleTime() {
        String deep = "<html><body>" + "<div>".repeat(100_000) + BODY + "</div>".repeat(100_000) + "</body></html>";

        ParsedArticle article = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parsed(utf8(deep)));

        assertThat(article.text()).startsWith("افتتح وزير النقل");
    }

    private ParsedArticle parsed(byte[] file) {
        return ((Parsed) parser.parse(file, "page.html", null)).article();
    }

    private void assertRejected(byte[] file, RejectionReason reason, String inWords) {
        ParseOutcome outcome = parser.parse(file, "file", null);

        assertThat(outcome).isInstanceOf(Rejected.class);
        assertThat(((Rejected) outcome).reason()).isEqualTo(reason);
        assertThat(((Rejected) outcome).message()).contains(inWords);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
