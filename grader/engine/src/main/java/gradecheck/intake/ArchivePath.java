package gradecheck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where an entry lies in its archive. Its name is never used as a path on disk; a name that leads out of the archive is
 * read as one that stays in it.
 *
 * @param path with forward slashes, without {@code .} and {@code ..}; empty for the archive's own root
 * @param leadsOut whether the name went up, began at a root or named a drive
 */
record ArchivePath(String path, boolean leadsOut) {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");

    /** {@return where the entry of a name lies; some tools of Windows write backslashes} */
    static ArchivePath of(String name) {
        String slashed = name.replace('\\', '/');
        String rooted = DRIVE.matcher(slashed).replaceFirst("");
        boolean leadsOut = !rooted.equals(slashed) || rooted.startsWith("/");
        List<String> parts = new ArrayList<>();
        for (String part : rooted.split("/", -1)) {
            if (part.equals("..")) {
                leadsOut = true;
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return new ArchivePath(String.join("/", parts), leadsOut);
    }
}
