package gradecheck.report.text;

import java.text.Normalizer;

/** Stands in for characters that a plain terminal does not have. */
final class Ascii {

    private Ascii() {}

    /** Drops accents, spells punctuation out, and writes a question mark for what is left. */
    static String of(String legible) {
        StringBuilder out = new StringBuilder(legible.length());
        Normalizer.normalize(legible, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> out.append(of(c)));
        return out.toString();
    }

    private static String of(int c) {
        if (c < 0x80) {
            return Character.toString(c);
        }
        return switch (c) {
            case 0x2018, 0x2019 -> "'";
            case 0x201C, 0x201D -> "\"";
            case 0x2013, 0x2014, 0x2212 -> "-";
            case 0x2026 -> "...";
            case 0x2264 -> "<=";
            case 0x2265 -> ">=";
            case 0x00D7 -> "x";
            default -> "?";
        };
    }
}
