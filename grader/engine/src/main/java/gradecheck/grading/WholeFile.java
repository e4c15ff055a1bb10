package gradecheck.grading;

import gradecheck.fault.InterruptedFault;
import gradecheck.fault.Reason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes files so that each appears whole or not at all, even where the machine loses its power. */
public final class WholeFile {

    /** What a file holds. */
    interface Text {
        void writeTo(Writer out) throws IOException;
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final String BEGINNING = ".tmp";

    private WholeFile() {}

    /**
     * Writes a file, in place of one that is there, and makes the folders it lies in.
     *
     * @param file where
     * @param text its content, to be stored as UTF-8
     * @throws IOException where it cannot be written; what was there is there still
     */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text));
    }

    private static void write(Path file, Text text) throws IOException {
        replace(file, stream -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            text.writeTo(out);
            out.flush();
        });
    }

    /**
     * Writes a file, in place of one that is there, and makes the folders it lies in.
     *
     * @param file where
     * @param bytes its content
     * @throws IOException where it cannot be written; what was there is there still
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        replace(file, stream -> stream.write(bytes));
    }

    private static void replace(Path file, Content content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Another process may be writing the same file, with the same content.
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + BEGINNING);
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Writes a part of what a run leaves, so that the next one can go on from there.
     *
     * @throws InterruptedFault where it cannot be written; what was there is there still
     */
    static void store(Path file, String text) {
        store(file, out -> out.write(text));
    }

    /** See {@link #store(Path, String)}. */
    static void store(Path file, Text text) {
        try {
            write(file, text);
        } catch (IOException e) {
            throw new InterruptedFault(file + " cannot be written (" + Reason.of(e)
                    + "). What is finished is kept. Make room, or look at the permissions, and run the same command"
                    + " again to go on.");
        }
    }

    /** Removes from a folder what was begun and never finished; nobody else may be writing to it. */
    static void removeBeginnings(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).matches("\\..*\\" + BEGINNING)) {
                    Files.delete(file);
                }
            }
        }
    }
}
