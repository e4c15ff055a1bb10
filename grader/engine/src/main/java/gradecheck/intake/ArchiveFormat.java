package gradecheck.intake;

import org.apache.commons.compress.archivers.tar.TarUtils;

/** What a file is by its first bytes. */
enum ArchiveFormat {
    ZIP("a zip archive", "PK"),
    GZIP("a gzip file", "\37\213"),
    TAR("a tar archive", ""),
    RAR("a RAR archive", "Rar!\32\7"),
    SEVEN_ZIP("a 7z archive", "7z\274\257\47\34"),
    XZ("an xz file", "\3757zXZ\0"),
    BZIP2("a bzip2 file", "BZh"),
    ZSTD("a zstd file", "\50\265\57\375"),
    EMPTY("empty", ""),
    UNKNOWN("no archive of a known format", "");

    /** How many bytes are looked at. */
    static final int HEAD_BYTES = 512;

    private final String words;
    private final String magic;

    ArchiveFormat(String words, String magic) {
        this.words = words;
        this.magic = magic;
    }

    /** {@return what to call it, with an article} */
    String words() {
        return words;
    }

    /**
     * {@return the format}
     *
     * @param head the first {@link #HEAD_BYTES}, or all where there are fewer
     */
    static ArchiveFormat of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        for (ArchiveFormat format : values()) {
            if (!format.magic.isEmpty() && startsWith(head, format.magic)) {
                return format;
            }
        }
        return head.length == HEAD_BYTES && head[0] != 0 && isTarHeader(head) ? TAR : UNKNOWN;
    }

    private static boolean isTarHeader(byte[] head) {
        try {
            return TarUtils.verifyCheckSum(head);
        } catch (IllegalArgumentException e) {
            // No number stands where the sum should.
            return false;
        }
    }

    private static boolean startsWith(byte[] head, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
