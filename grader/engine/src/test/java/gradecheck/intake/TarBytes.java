package gradecheck.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Writes tar archives byte by byte, such as no tool writes them, too. */
final class TarBytes {

    private static final int RECORD = 512;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    TarBytes add(String name, String text) {
        return add(name, '0', text.getBytes(UTF_8));
    }

    TarBytes add(String name, char type, byte[] content) {
        return header(name, type, content.length).raw(content).raw(new byte[Math.floorMod(-content.length, RECORD)]);
    }

    /** Says that a file of that size follows. */
    TarBytes header(String name, char type, long size) {
        byte[] header = new byte[RECORD];
        put(header, 0, name);
        put(header, 100, "0000644\0");
        put(header, 108, "0000000\0");
        put(header, 116, "0000000\0");
        put(header, 124, String.format("%011o\0", size));
        put(header, 136, "00000000000\0");
        header[156] = (byte) type;
        put(header, 157, type == '1' || type == '2' ? "/etc/passwd" : "");
        put(header, 257, "ustar\00000");
        put(header, 148, "        ");
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xFF;
        }
        put(header, 148, String.format("%06o\0 ", sum));
        return raw(header);
    }

    /** A POSIX extended header for the file that follows. */
    TarBytes pax(String key, String value) {
        String record = " " + key + "=" + value + "\n";
        int length = record.getBytes(UTF_8).length;
        int digits = String.valueOf(length + String.valueOf(length).length()).length();
        return add("PaxHeader", 'x', ((length + digits) + record).getBytes(UTF_8));
    }

    TarBytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        System.arraycopy(bytes, 0, header, at, Math.min(bytes.length, RECORD - at));
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(new byte[2 * RECORD]);
        return whole.toByteArray();
    }

    byte[] gzipped() {
        return gzip(bytes());
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
