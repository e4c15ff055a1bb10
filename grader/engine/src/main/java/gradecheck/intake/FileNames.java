package gradecheck.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes ids of the names entries came with: verbatim where that is a safe file name everywhere, else escaped. */
final class FileNames {

    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d) *(\\..*)?", Pattern.UNICODE_CASE);
    private static final int MAX_BYTES = 100;

    private final Set<String> taken = new HashSet<>();

    /** {@return an id for the name, unlike all given before, also where case and composition do not count} */
    String unique(String name) {
        String id = safe(name);
        String candidate = id;
        for (int n = 2; !taken.add(folded(candidate)); n++) {
            candidate = id + "~" + n;
        }
        return candidate;
    }

    private static String folded(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(c -> {
            boolean isEdge = safe.isEmpty() && (c == '.' || c == '-' || c == ' ');
            boolean isLetter = Character.isLetterOrDigit(c) && !LookAlikes.isInvisible(c);
            if (!isEdge && (isLetter || "._-+@,() ".indexOf(c) >= 0)) {
                safe.appendCodePoint(c);
            } else {
                safe.append('~').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            }
        });
        while (safe.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            safe.setLength(safe.offsetByCodePoints(safe.length(), -1));
        }
        if (safe.isEmpty() || RESERVED.matcher(safe).matches()) {
            safe.insert(0, '~');
        }
        char last = safe.charAt(safe.length() - 1);
        if (last == '.' || last == ' ') {
            safe.setLength(safe.length() - 1);
            safe.append('~').append(Integer.toHexString(last).toUpperCase(Locale.ROOT));
        }
        return safe.toString();
    }
}
