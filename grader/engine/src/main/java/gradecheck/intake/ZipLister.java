package gradecheck.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Lists a zip archive by its directory, which is what tools unpack by; no content is read for it. */
final class ZipLister {

    /** Bounds the memory that a hostile directory takes; 32 MB name some hundred thousand files. */
    private static final long MAX_DIRECTORY_BYTES = 32L << 20;

    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int LINK = 0120000;
    private static final int FOLDER = 0040000;

    private ZipLister() {}

    /** Lists an archive; one at a time, since listing takes some ten times the memory that the directory has. */
    static synchronized Listing list(String name, Content archive) throws IOException {
        try (SeekableByteChannel channel = new DirectoryChannel(archive.open());
                ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(channel)
                        .setUseUnicodeExtraFields(false)
                        .setIgnoreLocalFileHeader(true)
                        .get()) {
            Listing listing = new Listing();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                listing.add(nameOf(entry), kindOf(entry), new ZipContent(name, archive, entry));
            }
            return listing;
        } catch (RefusalException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library answers hostile bytes with exceptions of many kinds.
            throw e.getCause() instanceof RefusalException refusal ? refusal : Archives.damaged(name);
        }
    }

    private static String nameOf(ZipArchiveEntry entry) {
        byte[] bytes = entry.getRawName();
        if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField unicode
                && unicode.getNameCRC32() == ZipContent.checksum(bytes)) {
            return EntryNames.decode(unicode.getUnicodeName());
        }
        return EntryNames.decode(bytes);
    }

    private static Listing.Kind kindOf(ZipArchiveEntry entry) {
        int type = entry.getUnixMode() & TYPE;
        if (type == LINK) {
            return Listing.Kind.LINK;
        }
        byte[] name = entry.getRawName();
        boolean endsWithSlash = name.length > 0 && (name[name.length - 1] == '/' || name[name.length - 1] == '\\');
        if (type == FOLDER || endsWithSlash) {
            return Listing.Kind.FOLDER;
        }
        return type == 0 || type == REGULAR ? Listing.Kind.FILE : Listing.Kind.SPECIAL;
    }

    /** The channel of an archive of which no more is read than a directory has. */
    private static final class DirectoryChannel implements SeekableByteChannel {

        private final SeekableByteChannel archive;
        private long count;

        DirectoryChannel(SeekableByteChannel archive) {
            this.archive = archive;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            int read = archive.read(target);
            count += Math.max(0, read);
            if (count > MAX_DIRECTORY_BYTES) {
                throw Listing.tooLong();
            }
            return read;
        }

        @Override
        public long position() throws IOException {
            return archive.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            archive.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return archive.size();
        }

        @Override
        public boolean isOpen() {
            return archive.isOpen();
        }

        @Override
        public void close() throws IOException {
            archive.close();
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException("archives are only read");
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException("archives are only read");
        }
    }
}
