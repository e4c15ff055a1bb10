package gradecheck.grading;

import gradecheck.fault.UsageFault;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One of several runs that share a class.
 *
 * @param number which, from 1
 * @param count how many there are
 */
public record Shard(int number, int count) {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /**
     * Reads what was typed.
     *
     * @param words for example {@code 3/40}
     * @return the shard
     * @throws UsageFault where that is none
     */
    public static Shard of(String words) {
        Matcher matcher = WORDS.matcher(words);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(1));
            int count = Integer.parseInt(matcher.group(2));
            if (number >= 1 && number <= count) {
                return new Shard(number, count);
            }
        }
        throw new UsageFault(
                "--shard takes its number, from 1, and how many there are, such as 3/40, but was " + words + ".");
    }

    /**
     * {@return its share: every so manieth, so that neighbours, who may have worked together, are spread}
     *
     * @param all of the class
     * @param <T> what it is made of
     */
    public <T> List<T> of(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % count == number - 1)
                .mapToObj(all::get)
                .toList();
    }

    /** {@return as it was typed} */
    @Override
    public String toString() {
        return number + "/" + count;
    }
}
