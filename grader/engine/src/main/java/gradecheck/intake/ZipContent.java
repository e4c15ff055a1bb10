package gradecheck.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * A file in a zip archive. Reading it unpacks no more than the directory promises, and demands that what stands before
 * the content agrees with the directory: tools that go by one or the other must see the same.
 */
final class ZipContent implements Content {

    /** The largest file that is unpacked, in bytes: it is held in memory. */
    static final int MAX_BYTES = 64 << 20;

    private static final int SIGNATURE = 0x04034b50;
    private static final int HEADER_BYTES = 30;
    private static final int METHOD_AT = 8;
    private static final int NAME_LENGTH_AT = 26;
    private static final int EXTRA_LENGTH_AT = 28;

    private final String archiveName;
    private final Content archive;
    private final byte[] name;
    private final long headerAt;
    private final int method;
    private final boolean isEncrypted;
    private final long size;
    private final long checksum;

    ZipContent(String archiveName, Content archive, ZipArchiveEntry entry) {
        this.archiveName = archiveName;
        this.archive = archive;
        this.name = entry.getRawName();
        this.headerAt = entry.getLocalHeaderOffset();
        this.method = entry.getMethod();
        this.isEncrypted = entry.getGeneralPurposeBit().usesEncryption();
        this.size = entry.getSize();
        this.checksum = entry.getCrc();
    }

    static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isSameAs(Content other) {
        return other instanceof ZipContent zip && size == zip.size && checksum == zip.checksum;
    }

    @Override
    public SeekableByteChannel open() throws IOException {
        return atHand().open();
    }

    @Override
    public Content atHand() throws IOException {
        String path = ArchivePath.of(EntryNames.decode(name)).path();
        if (isEncrypted) {
            throw new RefusalException(path + " in " + archiveName + " is encrypted. Pack it without a password.");
        }
        if (method != ZipMethod.STORED.getCode() && method != ZipMethod.DEFLATED.getCode()) {
            throw new RefusalException(path + " in " + archiveName
                    + " is compressed in an unusual way. Pack it with your system's own tool.");
        }
        if (size > MAX_BYTES) {
            throw new RefusalException(path + " in " + archiveName + " has more than " + (MAX_BYTES >> 20)
                    + " MB. Unpack " + archiveName + ", and give the folder.");
        }
        return Content.of(unpacked()
                .orElseThrow(() -> new RefusalException(path + " in " + archiveName
                        + " is not what the archive's directory says. Pack it and hand it in again.")));
    }

    /** {@return the content; none where it is not what the directory says} */
    private Optional<byte[]> unpacked() throws IOException {
        try (SeekableByteChannel channel = archive.open()) {
            channel.position(headerAt);
            InputStream in = Channels.newInputStream(channel);
            if (!headerAgrees(in)) {
                return Optional.empty();
            }
            byte[] bytes = new byte[(int) size];
            boolean isWhole = method == ZipMethod.STORED.getCode()
                    ? in.readNBytes(bytes, 0, bytes.length) == bytes.length
                    : inflate(in, bytes);
            return isWhole && checksum(bytes) == checksum ? Optional.of(bytes) : Optional.empty();
        }
    }

    /** Leaves the stream where the content begins. */
    private boolean headerAgrees(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(HEADER_BYTES);
        if (bytes.length < HEADER_BYTES) {
            return false;
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int nameLength = Short.toUnsignedInt(header.getShort(NAME_LENGTH_AT));
        int extraLength = Short.toUnsignedInt(header.getShort(EXTRA_LENGTH_AT));
        return header.getInt(0) == SIGNATURE
                && Short.toUnsignedInt(header.getShort(METHOD_AT)) == method
                && Arrays.equals(in.readNBytes(nameLength), name)
                && in.readNBytes(extraLength).length == extraLength;
    }

    /** {@return whether what is compressed fills the bytes, and no more} */
    private static boolean inflate(InputStream in, byte[] bytes) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream unpacked = new InflaterInputStream(in, inflater)) {
            return unpacked.readNBytes(bytes, 0, bytes.length) == bytes.length && unpacked.read() < 0;
        } catch (ZipException | EOFException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
