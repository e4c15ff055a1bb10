package gradecheck.assignment;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses what was meant by a word that means nothing. */
public final class Spelling {

    private static final int MAX_TYPOS = 2;

    private Spelling() {}

    /**
     * {@return the end of a complaint, which asks for the likeliest word; empty where none is alike}
     *
     * @param word as it was written
     * @param others words that would mean something
     */
    public static Optional<String> didYouMean(String word, Stream<String> others) {
        return nearest(word, others).map(near -> ", did you mean '" + near + "'?");
    }

    /**
     * {@return the word with the fewest typos, of several the first; in a short word fewer are allowed}
     *
     * @param word as it was written
     * @param others words that would mean something
     */
    public static Optional<String> nearest(String word, Stream<String> others) {
        int most = Math.min(MAX_TYPOS, word.length() / 2);
        return others.filter(other -> typos(word, other) <= most)
                .min(Comparator.comparingInt(other -> typos(word, other)));
    }

    private static int typos(String word, String other) {
        return distance(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    /** The Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[b.length()];
    }
}
