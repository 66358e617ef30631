package dev.articles.parse.page.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) as it is found in web pages: forgives line breaks and unescaped quotation marks inside strings,
 * commas too many or too few, comments and whatever surrounds the value, and keeps what stood before the first thing it
 * cannot make sense of. Objects become maps, arrays lists, everything else a string.
 */
final class Json {

    private static final int DEEPEST = 60;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /** All values in a text, one after the other: there should be one, but several do occur. */
    static List<Object> read(String text) {
        Json json = new Json(text);
        List<Object> values = new ArrayList<>();
        while (json.seekValue()) {
            values.add(json.value());
        }
        return values;
    }

    /** Skips everything, such as comment marks, before an object or array. */
    private boolean seekValue() {
        while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '[') {
            at++;
        }
        return at < text.length();
    }

    private Object value() {
        skipBlank();
        if (at >= text.length()) {
            return "";
        }
        char c = text.charAt(at);
        if ((c == '{' || c == '[') && depth < DEEPEST) {
            at++;
            depth++;
            Object nested = c == '{' ? object() : array();
            depth--;
            return nested;
        }
        return c == '"' ? string() : bare();
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        while (more('}')) {
            int start = at;
            if (text.charAt(at) != '"') {
                bare();
            } else {
                String name = string();
                skipBlank();
                if (peek() == ':') {
                    at++;
                    object.putIfAbsent(name, value());
                }
            }
            at += at == start ? 1 : 0;
        }
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        while (more(']')) {
            int start = at;
            array.add(value());
            at += at == start ? 1 : 0;
        }
        return array;
    }

    /** Whether another member follows; passes commas, and the closing bracket if that is what follows. */
    private boolean more(char close) {
        skipBlank();
        while (peek() == ',') {
            at++;
            skipBlank();
        }
        if (at < text.length() && (peek() == '}' || peek() == ']')) {
            at += peek() == close ? 1 : 0;
            return false;
        }
        return at < text.length();
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && endsString()) {
                break;
            }
            if (c == '\\' && at < text.length()) {
                escape(out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A quotation mark ends its string only if what follows could follow a string. */
    private boolean endsString() {
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                return ",:}]".indexOf(c) >= 0 || c == '"' && text.charAt(i - 1) == '\n';
            }
        }
        return true;
    }

    private void escape(StringBuilder out) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n', 'r' -> out.append('\n');
            case 't', 'b', 'f' -> out.append(' ');
            case 'u' -> unicode(out);
            default -> out.append(c);
        }
    }

    private void unicode(StringBuilder out) {
        int code = 0;
        int end = Math.min(at + 4, text.length());
        while (at < end && Character.digit(text.charAt(at), 16) >= 0) {
            code = code * 16 + Character.digit(text.charAt(at++), 16);
        }
        out.append((char) code);
    }

    /** A number, a keyword, or an unquoted word. */
    private String bare() {
        int start = at;
        while (at < text.length() && ",:{}[]\"\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at).strip();
        return word.equals("null") ? "" : word;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void skipBlank() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
    }
}
