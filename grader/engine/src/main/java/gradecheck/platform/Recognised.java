package gradecheck.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * A folder that was recognised as what a platform gives out.
 *
 * @param layout of the platform
 * @param deliveries one a student or group, in the order of their first entries
 */
public record Recognised(Layout layout, List<Delivery> deliveries) {

    /** Copies its list. */
    public Recognised {
        deliveries = List.copyOf(deliveries);
    }

    /** {@return what was recognised, and how much of it, without a name} */
    public String words() {
        List<String> words = new ArrayList<>();
        words.add(layout.title());
        words.add(deliveries.size() == 1 ? "1 student" : deliveries.size() + " students");
        long late = deliveries.stream().filter(each -> each.handIn().late()).count();
        if (late > 0) {
            words.add(late + " late");
        }
        long several =
                deliveries.stream().filter(each -> each.parts().size() > 1).count();
        if (several > 0) {
            words.add(several + " with several files");
        }
        return String.join(", ", words);
    }
}
