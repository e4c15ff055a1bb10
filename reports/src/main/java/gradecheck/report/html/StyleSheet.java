package gradecheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one style sheet, and the policy that lets a browser use it and nothing else. */
final class StyleSheet {

    /** The sheet as it stands in the page; browsers read all line ends as line feeds. */
    static final String TEXT = read().replace("\r\n", "\n");

    static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + digest() + "'; base-uri 'none'; form-action 'none'";

    private StyleSheet() {}

    private static String read() {
        try (InputStream file = StyleSheet.class.getResourceAsStream("report.css")) {
            if (file == null) {
                throw new IllegalStateException("report.css must lie beside the templates, was not found");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("report.css could not be read", e);
        }
    }

    private static String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be part of every Java runtime", e);
        }
    }
}
