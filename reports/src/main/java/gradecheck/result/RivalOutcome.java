package gradecheck.result;

import java.util.List;

/**
 * What another way to mark made of the same variants.
 *
 * @param title of the rival, as people read it
 * @param asks ids of the tasks it asks about
 * @param accepted names of the variants it accepts, in order
 */
public record RivalOutcome(String title, List<String> asks, List<String> accepted) {

    /** Copies its lists. */
    public RivalOutcome {
        asks = List.copyOf(asks);
        accepted = List.copyOf(accepted);
    }
}
