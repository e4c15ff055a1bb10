package gradecheck.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip archives byte by byte, such as no tool writes them, too. */
final class ZipBytes {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int MADE_ON_UNIX = 3 << 8 | 20;

    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** A file whose every field can be bent before it is added. */
    static final class File {

        private final byte[] content;
        private byte[] localName;
        private byte[] name;
        private byte[] extra = {};
        private int flags;
        private int method = STORED;
        private int mode;
        private long size;
        private long checksum;
        private byte[] packed;

        File(byte[] name, byte[] content) {
            this.name = name;
            this.localName = name;
            this.content = content;
            this.packed = content;
            this.size = content.length;
            CRC32 crc = new CRC32();
            crc.update(content);
            this.checksum = crc.getValue();
        }

        File(String name, String text) {
            this(name.getBytes(UTF_8), text.getBytes(UTF_8));
        }

        File deflated() {
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
            deflater.setInput(content);
            deflater.finish();
            byte[] buffer = new byte[content.length + 64];
            int length = deflater.deflate(buffer);
            packed = Arrays.copyOf(buffer, length);
            deflater.end();
            method = DEFLATED;
            return this;
        }

        File localName(String other) {
            localName = other.getBytes(UTF_8);
            return this;
        }

        File extra(byte[] field) {
            extra = field.clone();
            return this;
        }

        File flags(int bits) {
            flags = bits;
            return this;
        }

        File method(int number) {
            method = number;
            return this;
        }

        File mode(int unix) {
            mode = unix;
            return this;
        }

        File size(long claimed) {
            size = claimed;
            return this;
        }

        File checksum(long claimed) {
            checksum = claimed;
            return this;
        }
    }

    ZipBytes add(String name, String text) {
        return add(new File(name, text));
    }

    ZipBytes add(String name, byte[] content) {
        return add(new File(name.getBytes(UTF_8), content));
    }

    ZipBytes add(File file) {
        int offset = files.size();
        numbers(files, 4, 0x04034b50, 2, 20);
        common(files, file);
        numbers(files, 2, file.localName.length, 2, 0);
        files.writeBytes(file.localName);
        files.writeBytes(file.packed);
        return list(file, offset);
    }

    /** Lists a file whose content stands at that offset. */
    ZipBytes list(File file, int offset) {
        numbers(directory, 4, 0x02014b50, 2, MADE_ON_UNIX, 2, 20);
        common(directory, file);
        numbers(directory, 2, file.name.length, 2, file.extra.length, 2, 0, 2, 0, 2, 0);
        numbers(directory, 4, (long) file.mode << 16, 4, offset);
        directory.writeBytes(file.name);
        directory.writeBytes(file.extra);
        count++;
        return this;
    }

    private static void common(ByteArrayOutputStream header, File file) {
        numbers(header, 2, file.flags, 2, file.method, 4, 0, 4, file.checksum, 4, file.packed.length, 4, file.size);
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(files.toByteArray());
        whole.writeBytes(directory.toByteArray());
        numbers(whole, 4, 0x06054b50, 2, 0, 2, 0, 2, count, 2, count, 4, directory.size(), 4, files.size(), 2, 0);
        return whole.toByteArray();
    }

    /** Writes numbers, each after its width in bytes, the lowest byte first. */
    static void numbers(ByteArrayOutputStream out, long... widthsAndNumbers) {
        for (int i = 0; i < widthsAndNumbers.length; i += 2) {
            for (int b = 0; b < widthsAndNumbers[i]; b++) {
                out.write((int) (widthsAndNumbers[i + 1] >>> (8 * b)));
            }
        }
    }
}
