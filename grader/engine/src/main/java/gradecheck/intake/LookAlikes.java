package gradecheck.intake;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * Letters that look like Latin ones. The table holds those of Cyrillic, Greek, Armenian and phonetic letters that are
 * the same stroke for stroke in ordinary type (after Unicode Technical Standard 39); similar ones such as the Greek nu
 * are honest names in formulas and not in it. Ligatures, wide and mathematical letters are resolved by Unicode itself.
 */
final class LookAlikes {

    private static final String LETTERS = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB"
            + "\u04CF\u051B\u051D\u0475"
            + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408"
            + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF"
            + "\u0585\u057D\u0570\u0578\u0555"
            + "\u0131\u0251\u0261";

    private static final String LATIN =
            "aeopcyxijsdh" + "lqwv" + "ABEKMHOPCTYXSIJ" + "ABEZHIKMNOPTYXo" + "ouhnO" + "iag";

    /** Fillers of Hangul and Khmer, and the grapheme joiner. */
    private static final String BLANK = "\u115F\u1160\u3164\uFFA0\u17B4\u17B5\u034F";

    private LookAlikes() {}

    /** {@return whether a name does not show that it holds this character} */
    static boolean isInvisible(int c) {
        boolean isVariant =
                (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        return Character.isIdentifierIgnorable(c) || isVariant || BLANK.indexOf(c) >= 0;
    }

    /** {@return the same for all names that look the same} */
    static String skeleton(String name) {
        if (isAscii(name)) {
            return name;
        }
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .map(LookAlikes::latin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** {@return the letters of a name that pretend to be Latin, by number; empty unless the rest of it is Latin} */
    static String pretenders(String name) {
        if (isAscii(name)) {
            return "";
        }
        boolean readsAsLatin = name.codePoints().map(LookAlikes::latin).allMatch(c -> c < 0x80);
        boolean isPartlyLatin = name.codePoints().anyMatch(c -> c < 0x80 && Character.isLetter(c));
        if (!readsAsLatin || !isPartlyLatin) {
            return "";
        }
        return name.codePoints()
                .filter(c -> c >= 0x80)
                .distinct()
                .mapToObj(c -> String.format("U+%04X", c))
                .collect(Collectors.joining(", "));
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    private static int latin(int letter) {
        int index = LETTERS.indexOf(letter);
        return index < 0 ? letter : LATIN.charAt(index);
    }
}
