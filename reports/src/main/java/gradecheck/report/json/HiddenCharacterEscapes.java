package gradecheck.report.json;

import gradecheck.report.words.Legible;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Writes characters that cannot be seen as escapes. So a lone half of a character survives being stored as UTF-8, and
 * looking at a file in a terminal is harmless.
 */
final class HiddenCharacterEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    /**
     * Prepares escaping.
     *
     * @param others ASCII characters to be escaped as well
     */
    HiddenCharacterEscapes(char... others) {
        ascii[DELETE] = ESCAPE_STANDARD;
        for (char other : others) {
            ascii[other] = ESCAPE_STANDARD;
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return character > DELETE && Legible.isHidden(character)
                ? new SerializedString(
                        "\\u" + Integer.toHexString(0x10000 | character).substring(1))
                : null;
    }
}
