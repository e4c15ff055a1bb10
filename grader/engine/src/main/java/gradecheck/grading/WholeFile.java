package gradecheck.grading;

import gradecheck.fault.InterruptedFault;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Writes files that appear whole or not at all, even where the machine loses its power. */
final class WholeFile {

    /** What a file holds. */
    interface Text {
        void writeTo(Writer out) throws IOException;
    }

    private static final String BEGINNING = ".tmp";

    private WholeFile() {}

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

    /**
     * Writes a file, or replaces it.
     *
     * @throws InterruptedFault where it cannot be written; what was there before still is
     */
    static void write(Path file, String text) {
        write(file, out -> out.write(text));
    }

    /** See {@link #write(Path, String)}. */
    static void write(Path file, Text text) {
        try {
            Files.createDirectories(file.getParent());
            // Another process may be writing the same file, with the same content.
            Path temporary = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", BEGINNING);
            try {
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    Writer out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
                    text.writeTo(out);
                    out.flush();
                    channel.force(true);
                }
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new InterruptedFault(file + " cannot be written (" + e.getMessage()
                    + "). What is finished is kept. Make room, or look at the permissions, and run the same command"
                    + " again to go on.");
        }
    }
}
