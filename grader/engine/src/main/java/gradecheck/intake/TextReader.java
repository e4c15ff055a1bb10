package gradecheck.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a source file: UTF-8, else windows-1252; a byte order mark is taken off. */
final class TextReader {

    /** The largest source taken, in bytes. */
    static final int MAX_BYTES = 256 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextReader() {}

    /**
     * Reads one file.
     *
     * @param file of at most {@link #MAX_BYTES}
     * @param path how messages call it
     * @param notes takes what is worth saying of a text
     * @return its text
     * @throws IOException where it cannot be read
     * @throws NotTextException where it is binary
     */
    static String read(Content file, String path, List<String> notes) throws IOException, NotTextException {
        List<String> decoded = new ArrayList<>();
        byte[] bytes = file.read(MAX_BYTES);
        String text = decode(bytes, path, decoded);
        int nul = text.indexOf('\0');
        if (nul >= 0 && everyOtherIsNul(bytes)) {
            throw new NotTextException(path + " looks like UTF-16 without a byte order mark. Save it as UTF-8.");
        }
        if (nul >= 0) {
            throw new NotTextException(path + " is no text: it holds a NUL character at offset " + nul
                    + ". Hand in the Java source itself.");
        }
        notes.addAll(decoded);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            notes.add(path + " begins with a byte order mark, which was taken off.");
            return text.substring(1);
        }
        return text;
    }

    /** Whether at least half of every other byte is NUL and no byte between them, as in UTF-16 for ASCII letters. */
    private static boolean everyOtherIsNul(byte[] bytes) {
        long even = nuls(bytes, 0);
        long odd = nuls(bytes, 1);
        return Math.min(even, odd) == 0 && 4 * Math.max(even, odd) >= bytes.length;
    }

    private static long nuls(byte[] bytes, int first) {
        return IntStream.range(0, bytes.length)
                .filter(i -> i % 2 == first && bytes[i] == 0)
                .count();
    }

    private static String decode(byte[] bytes, String path, List<String> notes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            notes.add(path + " is UTF-16 text and was read as such.");
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            notes.add(path + " is not UTF-8 and was read as windows-1252.");
            return new String(bytes, WINDOWS_1252);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** A file that is called a source and holds something else. */
    static final class NotTextException extends Exception {

        private static final long serialVersionUID = 1L;

        NotTextException(String message) {
            super(message);
        }
    }
}
