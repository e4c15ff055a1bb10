package gradecheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A style sheet or a script of ours, to stand in a page, and by what a browser knows it.
 *
 * @param text as it stands in the page
 * @param source for a content security policy: allows this text and no other
 */
record Asset(String text, String source) {

    /** {@return files that lie beside the templates, one after the other} */
    static Asset of(String... names) {
        String text = List.of(names).stream().map(Asset::read).collect(Collectors.joining());
        return new Asset(text, "'sha256-" + digest(text) + "'");
    }

    /** Browsers read all line ends as line feeds, before they compare digests. */
    private static String read(String name) {
        try (InputStream file = Asset.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " must lie beside the templates, was not found");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException(name + " could not be read", e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be part of every Java runtime", e);
        }
    }
}
