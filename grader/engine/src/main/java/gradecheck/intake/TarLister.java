package gradecheck.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipEncoding;
import org.apache.commons.compress.archivers.zip.ZipEncodingHelper;

/**
 * Lists a tar archive in one pass, and keeps the sources that are met. Of the library it uses what understands one
 * header; its stream follows extension headers by recursion, keeps names of any length, and yields the holes of a
 * sparse file for as long as they claim to be.
 */
final class TarLister {

    private static final int RECORD_BYTES = 512;
    private static final int MAX_EXTENSION_BYTES = 1 << 20;
    private static final long MAX_SOURCE_BYTES = 32L << 20;

    /** What the keys of all that is said of a sparse file start with, and what they are kept as. */
    private static final String SPARSE = "GNU.sparse.";

    private static final Set<String> USED = Set.of("path", "size", SPARSE);
    private static final Set<Byte> EXTENSIONS = Set.of(
            TarConstants.LF_GNUTYPE_LONGNAME,
            TarConstants.LF_PAX_EXTENDED_HEADER_LC,
            TarConstants.LF_PAX_EXTENDED_HEADER_UC);
    private static final Set<Byte> WITHOUT_A_FILE =
            Set.of(TarConstants.LF_GNUTYPE_LONGLINK, TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER, (byte) 'V');

    /** Keeps the bytes of names, which are decoded with the rest of what is known. */
    private static final ZipEncoding BYTES = ZipEncodingHelper.getZipEncoding("ISO-8859-1");

    private final String archiveName;
    private final InputStream in;
    private final Listing listing = new Listing();
    private final Map<String, String> extension = new TreeMap<>();
    private int entries;
    private long sourceBytes;

    /**
     * Prepares listing.
     *
     * @param archiveName how messages call it
     * @param in the archive, unpacked
     */
    TarLister(String archiveName, InputStream in) {
        this.archiveName = archiveName;
        this.in = in;
    }

    /** {@return what it holds; of files that are no sources only the size} */
    Listing list() throws IOException {
        try {
            byte[] header = in.readNBytes(RECORD_BYTES);
            while (header.length == RECORD_BYTES && !isEnd(header)) {
                read(new TarArchiveEntry(header, BYTES, true));
                header = in.readNBytes(RECORD_BYTES);
            }
            if (header.length % RECORD_BYTES != 0) {
                throw Archives.damaged(archiveName);
            }
            return listing;
        } catch (IllegalArgumentException | EOFException e) {
            throw Archives.damaged(archiveName);
        }
    }

    private static boolean isEnd(byte[] header) {
        for (byte b : header) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private void read(TarArchiveEntry entry) throws IOException {
        if (!entry.isCheckSumOK()) {
            throw Archives.damaged(archiveName);
        }
        if (++entries > Collector.MAX_FILES) {
            throw Collector.tooManyFiles();
        }
        byte type = entry.getLinkFlag();
        long size = entry.isLink() ? 0 : entry.getSize();
        if (EXTENSIONS.contains(type)) {
            readExtension(type, size);
        } else if (WITHOUT_A_FILE.contains(type)) {
            pass(size);
        } else {
            readFile(entry, Long.parseLong(extension.getOrDefault("size", String.valueOf(size))));
            extension.clear();
        }
    }

    /** Reads what is said of the file that follows. */
    private void readExtension(byte type, long size) throws IOException {
        if (size > MAX_EXTENSION_BYTES) {
            throw Listing.tooLong();
        }
        byte[] bytes = take(size);
        if (type == TarConstants.LF_GNUTYPE_LONGNAME) {
            extension.putIfAbsent("path", EntryNames.decode(bytes).replaceFirst("\0+$", ""));
        } else {
            PaxRecords.of(bytes).forEach((key, value) -> {
                String kept = key.startsWith(SPARSE) ? SPARSE : key;
                if (USED.contains(kept)) {
                    extension.put(kept, value);
                }
            });
        }
    }

    private void readFile(TarArchiveEntry entry, long size) throws IOException {
        String name = extension.getOrDefault(
                "path", EntryNames.decode(entry.getName().getBytes(StandardCharsets.ISO_8859_1)));
        if (entry.isOldGNUSparse() || extension.containsKey(SPARSE)) {
            throw new RefusalException(ArchivePath.of(name).path() + " in " + archiveName
                    + " is packed as a sparse file, which is not taken. Pack it as zip.");
        }
        Listing.Kind kind = kindOf(entry, name);
        Content content = Content.unread(size);
        if (kind == Listing.Kind.FILE
                && size <= TextReader.MAX_BYTES
                && isWanted(ArchivePath.of(name).path())) {
            content = Content.of(take(size));
            sourceBytes += size;
            if (sourceBytes > MAX_SOURCE_BYTES) {
                throw new RefusalException("Its Java sources have more than " + (MAX_SOURCE_BYTES >> 20)
                        + " MB together. Hand in what belongs to the assignment alone.");
            }
        } else {
            pass(size);
        }
        listing.add(name, kind, content);
    }

    private static boolean isWanted(String path) {
        return Collector.isSource(Collector.nameOf(path))
                && Stream.of(path.split("/")).noneMatch(Collector::isToolsWork);
    }

    private static Listing.Kind kindOf(TarArchiveEntry entry, String name) {
        return switch (entry.getLinkFlag()) {
            case TarConstants.LF_OLDNORM, TarConstants.LF_NORMAL, TarConstants.LF_CONTIG ->
                name.endsWith("/") ? Listing.Kind.FOLDER : Listing.Kind.FILE;
            case TarConstants.LF_DIR -> Listing.Kind.FOLDER;
            case TarConstants.LF_LINK, TarConstants.LF_SYMLINK -> Listing.Kind.LINK;
            default -> Listing.Kind.SPECIAL;
        };
    }

    /** {@return the content of an entry} */
    private byte[] take(long size) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(size));
        if (bytes.length < size) {
            throw new EOFException();
        }
        in.skipNBytes(padding(size));
        return bytes;
    }

    private void pass(long size) throws IOException {
        if (size < 0) {
            throw new IllegalArgumentException("an entry has " + size + " bytes");
        }
        in.skipNBytes(size);
        in.skipNBytes(padding(size));
    }

    /** {@return what fills up the last record} */
    private static long padding(long size) {
        return Math.floorMod(-size, (long) RECORD_BYTES);
    }
}
