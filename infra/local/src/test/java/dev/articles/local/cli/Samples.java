package dev.articles.local.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Files to drop: an article, and what people drop by mistake. */
final class Samples {

    static final String ARTICLE = """
            عودة العبّارة إلى الميناء بعد عامين
            تاريخ النشر: 8th, November 2024 GMT
            عادت العبّارة التي تربط مدينة الإسكندرية بالجزيرة إلى العمل صباح أمس الخميس بعد توقف دام عامين، وقالت إدارة الميناء إن الرحلات ستكون يومية.
            وأضافت الإدارة في بيان أن أعمال الصيانة شملت المحركات والأرصفة، وأن أسعار التذاكر لن تتغير قبل نهاية العام المقبل.
            """;

    static final byte[] PICTURE = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        '\r',
        '\n',
        0x1A,
        '\n',
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        2,
        0
    };

    static final byte[] ARCHIVE = {'P', 'K', 3, 4, 20, 0, 8, 8, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};

    private Samples() {}

    /** A page of menus. */
    static String menu() {
        return "<html><head><title>Sections</title></head><body><nav>"
                + "<a href='/x'>News</a> <a href='/y'>Sport</a> ".repeat(20) + "</nav></body></html>";
    }

    /** A page whose elements lie in each other, that many deep, with an article at the bottom. */
    static String nested(int deep) {
        return "<html><body>" + "<div>".repeat(deep) + "<p>" + ARTICLE.replace("\n", "</p><p>") + "</p>"
                + "</div>".repeat(deep) + "</body></html>";
    }

    /** The article with bytes in it that are no UTF-8. */
    static byte[] brokenUtf8() {
        byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        bytes[bytes.length / 2 + 9] = (byte) 0xC0;
        return bytes;
    }

    /** 30 MB of words. */
    static byte[] huge() {
        return "the ferry returned to the harbour\n".repeat(900_000).getBytes(StandardCharsets.UTF_8);
    }

    /** A few kilobytes that unpack to that many megabytes. */
    static byte[] bomb(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] zeros = "0".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                gzip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
