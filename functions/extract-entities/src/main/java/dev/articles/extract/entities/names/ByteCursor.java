package dev.articles.extract.entities.names;

/** Reads numbers off an array of bytes; a stream would cost a call or two a byte, which a cold start cannot spare. */
final class ByteCursor {

    private final byte[] bytes;
    private int at;

    ByteCursor(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number of seven bits a byte, the lowest first; the last byte has its highest bit clear. */
    int number() {
        int number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (next & 0x7f) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return number | next << shift;
    }
}
