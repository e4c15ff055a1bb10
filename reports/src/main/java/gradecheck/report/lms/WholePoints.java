package gradecheck.report.lms;

import gradecheck.result.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds points such that they add up to their rounded sum: first those of which most was cut off. */
final class WholePoints {

    private static final int WHOLE = 100;

    private WholePoints() {}

    /**
     * {@return the most that each can have, in whole points}
     *
     * @param exact in order
     */
    static List<Integer> most(List<Points> exact) {
        return of(exact, exact.stream().map(any -> Integer.MAX_VALUE).toList());
    }

    /**
     * {@return whole points, none above its most}
     *
     * @param exact in order
     * @param most of each; together at least the rounded sum
     */
    static List<Integer> of(List<Points> exact, List<Integer> most) {
        List<Integer> whole = new ArrayList<>(
                exact.stream().map(points -> points.hundredths() / WHOLE).toList());
        int sum = exact.stream().mapToInt(Points::hundredths).sum();
        int missing = (sum + WHOLE / 2) / WHOLE
                - whole.stream().mapToInt(Integer::intValue).sum();
        List<Integer> byRest = IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).hundredths() % WHOLE)
                        .reversed())
                .toList();
        while (missing > 0) {
            for (int i : byRest) {
                if (missing > 0 && whole.get(i) < most.get(i)) {
                    whole.set(i, whole.get(i) + 1);
                    missing--;
                }
            }
        }
        return whole;
    }
}
