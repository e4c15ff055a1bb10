package gradecheck.intake;

import gradecheck.platform.Delivery;
import gradecheck.platform.Export;
import gradecheck.platform.Layouts;
import gradecheck.platform.Recognised;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Submissions in folders that a learning platform has laid out. */
final class Deliveries {

    /** Unpacking puts a folder around a download, or two. */
    private static final int MAX_DEPTH = 3;

    private final Layouts layouts;
    private final FileNames ids;
    private final List<String> recognised = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param layouts tells platforms
     * @param ids makes ids unique in the run
     */
    Deliveries(Layouts layouts, FileNames ids) {
        this.layouts = layouts;
        this.ids = ids;
    }

    /** {@return what was recognised, in words, for each place that was} */
    List<String> recognised() {
        return recognised;
    }

    /** {@return the submissions of a platform in a folder, or in the only folder in it; none where it is none's} */
    List<Entry> in(Place place, String origin) throws IOException {
        Place at = place;
        String from = origin;
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            Optional<Recognised> found = layouts.recognise(at);
            if (found.isPresent()) {
                recognised.add(found.get().words());
                return entries(found.get(), at, from);
            }
            List<Export.Item> items = at.items();
            if (items.size() != 1 || !items.get(0).isFolder()) {
                break;
            }
            String folder = items.get(0).name();
            at = at.in(folder);
            from += folder + "/";
        }
        return List.of();
    }

    private List<Entry> entries(Recognised found, Place place, String origin) {
        List<Entry> entries = new ArrayList<>();
        for (Delivery delivery : found.deliveries()) {
            List<String> notes = new ArrayList<>();
            if (delivery.handIn().late()) {
                notes.add("Handed in late, says " + found.layout().platform() + ".");
            }
            notes.addAll(delivery.notes());
            entries.add(new Entry(
                    ids.unique(delivery.key()),
                    delivery.name(),
                    origin + originOf(delivery),
                    locationOf(delivery.parts(), place),
                    delivery.handIn(),
                    notes));
        }
        return entries;
    }

    private static String originOf(Delivery delivery) {
        List<Delivery.Part> parts = delivery.parts();
        if (parts.isEmpty()) {
            return delivery.key();
        }
        return parts.get(0).item() + (parts.size() > 1 ? " and " + (parts.size() - 1) + " more" : "");
    }

    private static Location locationOf(List<Delivery.Part> parts, Place place) {
        if (parts.size() == 1 && parts.get(0).name().isEmpty()) {
            return place.location(parts.get(0).item());
        }
        return new Location.Gathered(parts.stream()
                .map(part -> new Location.Named(part.name(), place.location(part.item())))
                .toList());
    }
}
