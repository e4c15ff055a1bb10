package gradecheck.platform;

import gradecheck.fault.UsageFault;
import gradecheck.result.HandIn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gradescope: a folder for each submission, and {@code submission_metadata.yml}, which tells whose each is. Only what
 * that lists is taken, and nothing in it is taken for a path.
 */
final class GradescopeExport implements LayoutReader {

    private static final String METADATA = "submission_metadata.yml";

    /** It holds the results of Gradescope's own autograder, too. */
    private static final int MAX_BYTES = 64 << 20;

    @Override
    public List<Delivery> read(Export export, List<Export.Item> items) throws UnfitException {
        if (items.stream().noneMatch(item -> item.isFile() && item.name().equals(METADATA))) {
            throw new UnfitException("it holds no " + METADATA);
        }
        Map<String, GradescopeMetadata.Submission> listed;
        try {
            listed = GradescopeMetadata.parse(export.text(METADATA, MAX_BYTES));
        } catch (GradescopeMetadata.BrokenException | IOException e) {
            throw new UsageFault(METADATA + " cannot be read as Gradescope's list of submissions: " + e.getMessage()
                    + ". Download the export again, or give --layout plain.");
        }
        List<Delivery> deliveries = new ArrayList<>();
        for (Export.Item item : items) {
            GradescopeMetadata.Submission submission = listed.get(item.name());
            if (submission != null && item.isFolder()) {
                deliveries.add(delivery(item.name(), submission));
            } else if (!item.name().equals(METADATA)) {
                throw new UnfitException("'" + item.name() + "' is no folder that " + METADATA + " lists");
            }
        }
        return deliveries;
    }

    private static Delivery delivery(String folder, GradescopeMetadata.Submission submission) {
        List<GradescopeMetadata.Person> people = submission.submitters();
        String names =
                joined(people.stream().map(GradescopeMetadata.Person::name).toList());
        String ids = joined(people.stream().map(each -> oneWord(each.sid())).toList());
        String emails =
                joined(people.stream().map(each -> oneWord(each.email())).toList());
        HandIn handIn = new HandIn(
                Layout.GRADESCOPE.id(),
                ids.isEmpty() ? folder.replaceFirst("^submission_", "") : ids,
                emails,
                submission.createdAt(),
                false);
        List<String> notes = people.size() < 2
                ? List.of()
                : List.of("Handed in by a group of " + people.size() + ", says Gradescope: " + names + ".");
        return new Delivery(
                folder, names.isEmpty() ? folder : names, handIn, List.of(new Delivery.Part(folder, "")), notes);
    }

    /** Students may choose their number, and with a comma in it would be taken for several. */
    private static String oneWord(String text) {
        return text.replace(',', ' ');
    }

    private static String joined(List<String> words) {
        return words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    }
}
