package gradecheck.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares names: without case, marks, blanks and the order in which given and family names come. */
final class NameKeys {

    private static final int MAX_WORDS = 12;

    private NameKeys() {}

    /** {@return the name without anything but letters and digits} */
    static String of(String name) {
        return String.join("", words(name));
    }

    /** {@return the same for each way to put its end before its start} */
    static List<String> turned(String name) {
        List<String> words = words(name);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), MAX_WORDS); i++) {
            keys.add(String.join("", words.subList(i, words.size())) + String.join("", words.subList(0, i)));
        }
        return keys.stream().distinct().toList();
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
