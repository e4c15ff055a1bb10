package gradecheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of one file, wherever it lies. Nothing is kept open between two readings. */
interface Content {

    /** {@return how many bytes it has} */
    long size();

    /**
     * Opens it for reading.
     *
     * @return its bytes from the first on
     * @throws RefusalException where it cannot be taken, with the reason
     * @throws IOException where it cannot be read
     */
    SeekableByteChannel open() throws IOException;

    /** {@return its first bytes} */
    default byte[] read(int most) throws IOException {
        try (SeekableByteChannel channel = open();
                InputStream in = Channels.newInputStream(channel)) {
            return in.readNBytes(most);
        }
    }

    /** {@return the same bytes, which are quick to open again and again} */
    default Content atHand() throws IOException {
        return this;
    }

    /** {@return whether another is known to hold the same bytes} */
    default boolean isSameAs(Content other) {
        return false;
    }

    /** {@return a regular file on disk; of what has taken its place, no link is followed and no pipe opened} */
    static Content of(Path file, long size) {
        return new OnDisk(file, size);
    }

    /** {@return bytes that were read already} */
    static Content of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /** {@return what was passed over, and of which nothing but its size is known} */
    static Content unread(long size) {
        return new Unread(size);
    }

    /** {@return what is there and must not be read, for the reason that the sentence says} */
    static Content refused(String sentence) {
        return new Refused(sentence);
    }

    /** See {@link #of(Path, long)}. */
    record OnDisk(Path file, long size) implements Content {

        /** Opening a pipe would wait for a writer, so it is looked at just before. */
        @Override
        public SeekableByteChannel open() throws IOException {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(file + " is no regular file any more");
            }
            return Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        }
    }

    /** See {@link #of(byte[])}. */
    final class InMemory implements Content {

        private final byte[] bytes;

        private InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public SeekableByteChannel open() {
            return new SeekableInMemoryByteChannel(bytes);
        }

        @Override
        public boolean isSameAs(Content other) {
            return other instanceof InMemory memory && Arrays.equals(bytes, memory.bytes);
        }
    }

    /** See {@link #unread}. */
    record Unread(long size) implements Content {

        @Override
        public SeekableByteChannel open() throws IOException {
            throw new IOException("it was passed over");
        }
    }

    /** See {@link #refused}. */
    record Refused(String sentence) implements Content {

        @Override
        public long size() {
            return 0;
        }

        @Override
        public SeekableByteChannel open() throws IOException {
            throw new RefusalException(sentence);
        }
    }
}
