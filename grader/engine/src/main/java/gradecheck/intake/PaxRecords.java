package gradecheck.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Reads the records of a POSIX extended header: {@code length key=value} and a line feed, the length counting all. */
final class PaxRecords {

    private PaxRecords() {}

    /**
     * Reads records.
     *
     * @param bytes of the header
     * @return values by keys
     * @throws IllegalArgumentException where they are no records
     */
    static Map<String, String> of(byte[] bytes) {
        Map<String, String> records = new TreeMap<>();
        int start = 0;
        while (start < bytes.length && bytes[start] != 0) {
            int space = indexOf(bytes, ' ', start, bytes.length);
            int length = Integer.parseInt(text(bytes, start, space));
            int end = Math.addExact(start, length);
            int equals = indexOf(bytes, '=', space, end);
            records.put(text(bytes, space + 1, equals), text(bytes, equals + 1, end - 1));
            start = end;
        }
        return records;
    }

    private static int indexOf(byte[] bytes, char sought, int from, int end) {
        for (int i = from; i < Math.min(end, bytes.length); i++) {
            if (bytes[i] == sought) {
                return i;
            }
        }
        throw new IllegalArgumentException("a record lacks its '" + sought + "'");
    }

    private static String text(byte[] bytes, int from, int end) {
        if (end < from || end > bytes.length) {
            throw new IllegalArgumentException("a record is longer than its header");
        }
        return EntryNames.decode(Arrays.copyOfRange(bytes, from, end));
    }
}
