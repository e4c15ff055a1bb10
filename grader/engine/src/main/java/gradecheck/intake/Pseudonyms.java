package gradecheck.intake;

import gradecheck.fault.UsageFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names that take the place of students' names: the same for the same student and key, and of no use to whoever has not
 * got the key, even with a list of all names (HMAC with SHA-256, RFC 2104).
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    /** So few that they can be read out, so many that two of ten thousand students hardly ever share them. */
    private static final int DIGITS = 12;

    private static final Pattern PSEUDONYM = Pattern.compile("student-[0-9a-f]{" + DIGITS + "}");

    private final byte[] key;

    private Pseudonyms(byte[] key) {
        this.key = key;
    }

    /**
     * Takes the key from a file, which is made on first use for its owner alone to read.
     *
     * @param file of the key
     * @return the names under that key
     * @throws UsageFault where the file cannot be read or made, or holds something else
     */
    public static Pseudonyms of(Path file) {
        try {
            make(file);
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalArgumentException("a key of " + key.length + " bytes");
            }
            return new Pseudonyms(key);
        } catch (IllegalArgumentException e) {
            throw new UsageFault(
                    "The key of pseudonyms in " + file + " is damaged. Restore it, or remove it to have a new"
                            + " one made, under which all pseudonyms are new.");
        } catch (IOException e) {
            throw new UsageFault("The key of pseudonyms can be neither read from nor written to " + file + ".");
        }
    }

    private static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        Path home = Files.createDirectories(file.toAbsolutePath().getParent());
        boolean posix = Files.getFileStore(home).supportsFileAttributeView("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path whole = Files.createTempFile(home, "key", ".tmp", ownerOnly);
        try {
            Files.writeString(whole, HexFormat.of().formatHex(fresh) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            // Another run was first; its key is as good.
        } finally {
            Files.delete(whole);
        }
    }

    /**
     * {@return submissions under pseudonyms, in the order of these, which tells nothing}
     *
     * @param entries as they were found
     */
    public List<Entry> of(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.named(pseudonym(entry.id())))
                .sorted(Comparator.comparing(Entry::id))
                .toList();
    }

    /**
     * {@return whether a name looks like one that took the place of a student's}
     *
     * @param name of a submission
     */
    public static boolean isPseudonym(String name) {
        return PSEUDONYM.matcher(name).matches();
    }

    /**
     * {@return whether a name can be told from students' own, since it is one of these}
     *
     * @param name of a submission
     */
    public static boolean isOne(String name) {
        return name.matches("student-[0-9a-f]{" + DIGITS + "}(~\\d+)?");
    }

    private String pseudonym(String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] digest = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
            return "student-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
        }
    }
}
