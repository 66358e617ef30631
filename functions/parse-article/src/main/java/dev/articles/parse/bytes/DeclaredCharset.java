package dev.articles.parse.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encoding that a page states: {@code charset=} in a meta tag, {@code encoding=} in an XML declaration. Names are
 * read as browsers read them (WHATWG Encoding Standard): Latin-1 means windows-1252, and so on.
 */
final class DeclaredCharset {

    /** Declarations stand at the top; the standard asks for the first kilobyte, publishers are less strict. */
    private static final int TOP = 16 * 1024;

    private static final Map<String, String> AS_BROWSERS_DO = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "iso-8859-11", "windows-874",
            "tis-620", "windows-874",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949",
            "ks_c_5601-1987", "x-windows-949");

    private DeclaredCharset() {}

    static Optional<Charset> find(byte[] bytes) {
        String top =
                new String(bytes, 0, Math.min(bytes.length, TOP), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return after(top, "charset=").or(() -> top.startsWith("<?xml") ? after(top, "encoding=") : Optional.empty());
    }

    /** The first readable name after a label, quoted or not. */
    private static Optional<Charset> after(String top, String label) {
        for (int at = top.indexOf(label); at >= 0; at = top.indexOf(label, at + 1)) {
            Optional<Charset> named = named(top, at + label.length());
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> named(String top, int from) {
        int start = from;
        while (start < top.length() && " \"'\\".indexOf(top.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < top.length() && isNamePart(top.charAt(end))) {
            end++;
        }
        String name = top.substring(start, end);
        return name.isEmpty() ? Optional.empty() : charset(AS_BROWSERS_DO.getOrDefault(name, name));
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':' || c == '.';
    }

    private static Optional<Charset> charset(String name) {
        try {
            // A page whose tags could be read byte by byte is not in two-byte Unicode, whatever it says.
            return Optional.of(Charset.forName(name)).filter(c -> !c.name().startsWith("UTF-16"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
