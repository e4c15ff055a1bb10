package gradecheck.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Archives: which files are called like one, and what they hold. What a file is, its first bytes tell. */
final class Archives {

    private static final Pattern NAME =
            Pattern.compile("(?i)(.+?)\\.(zipx?|jar|war|tar(\\.\\w{1,4})?|tgz|gz|bz2|tbz2?|xz|txz|zst|rar|7z)");

    private static final String PACK = "Pack the sources as zip, tar or tar.gz.";

    private Archives() {}

    /** {@return whether a file of that name is taken for an archive} */
    static boolean isNamedLikeOne(String name) {
        return NAME.matcher(name).matches();
    }

    /** {@return the name without the ending of an archive} */
    static String withoutEnding(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    /**
     * Lists an archive.
     *
     * @param name how messages call it
     * @param archive its bytes
     * @return what it holds
     * @throws RefusalException where it is no archive that is taken, is damaged or exceeds a limit
     * @throws IOException where it cannot be read
     */
    static Listing list(String name, Content archive) throws IOException {
        try (SeekableByteChannel channel = archive.open()) {
            InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
            in.mark(ArchiveFormat.HEAD_BYTES);
            ArchiveFormat format = ArchiveFormat.of(in.readNBytes(ArchiveFormat.HEAD_BYTES));
            in.reset();
            return switch (format) {
                case ZIP -> ZipLister.list(name, archive);
                case TAR -> new TarLister(name, new Meter(in, channel::position)).list();
                case GZIP -> listGzip(name, in, channel);
                case EMPTY -> throw new RefusalException(name + " is empty. Hand it in again.");
                default -> throw new RefusalException(name + " is " + format.words() + ", which is not taken. " + PACK);
            };
        }
    }

    /** {@return whether a file is a zip archive} */
    static boolean isZip(Content file) throws IOException {
        return ArchiveFormat.of(file.read(ArchiveFormat.HEAD_BYTES)) == ArchiveFormat.ZIP;
    }

    private static Listing listGzip(String name, InputStream in, SeekableByteChannel channel) throws IOException {
        try (InputStream unpacked =
                new BufferedInputStream(new Meter(new GZIPInputStream(in, 1 << 13), channel::position))) {
            unpacked.mark(ArchiveFormat.HEAD_BYTES);
            if (ArchiveFormat.of(unpacked.readNBytes(ArchiveFormat.HEAD_BYTES)) != ArchiveFormat.TAR) {
                throw new RefusalException(name + " holds no tar archive. " + PACK);
            }
            unpacked.reset();
            Listing listing = new TarLister(name, unpacked).list();
            // The checksum stands at the end.
            unpacked.transferTo(OutputStream.nullOutputStream());
            return listing;
        } catch (RefusalException e) {
            throw e;
        } catch (IOException e) {
            throw damaged(name);
        }
    }

    static RefusalException damaged(String name) {
        return new RefusalException(name + " is damaged or was cut off. Pack it and hand it in again.");
    }
}
