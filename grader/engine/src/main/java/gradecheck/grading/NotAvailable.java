package gradecheck.grading;

import gradecheck.intake.JavaText;
import gradecheck.intake.SourceFile;
import gradecheck.result.Refusal;
import gradecheck.verify.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a submission that may run uses all the same, with the places in its sources and the words of its notes. */
final class NotAvailable {

    private static final int MOST_NOTES = 5;

    /** Nobody mends more; nobody shall write a result that fills the disk. */
    private static final int MOST_REFUSALS = 200;

    private final Verdict.Accepted accepted;
    private final List<Refusal> refusals;

    NotAvailable(Verdict.Accepted accepted, List<SourceFile> sources) {
        this.accepted = accepted;
        this.refusals = accepted.refusals().stream()
                .limit(MOST_REFUSALS)
                .map(refusal -> located(refusal, sources))
                .toList();
    }

    /** A class file knows its source's name and package, and not its folder. */
    private static Refusal located(Refusal refusal, List<SourceFile> sources) {
        List<SourceFile> found = sources.stream()
                .filter(source -> source.fileName().equals(refusal.file()))
                .toList();
        if (found.size() > 1) {
            int dot = refusal.type().lastIndexOf('.');
            String packageName = refusal.type().substring(0, Math.max(0, dot));
            found = found.stream()
                    .filter(source -> new JavaText(source.text()).packageName().equals(packageName))
                    .toList();
        }
        return found.size() == 1
                ? new Refusal(refusal.type(), found.get(0).path(), refusal.line(), refusal.use())
                : refusal;
    }

    /** {@return the places, of which there may be more} */
    List<Refusal> refusals() {
        return refusals;
    }

    /** {@return what the errors may say that the code throws there} */
    Set<String> words() {
        return accepted.refusals().stream().map(Refusal::words).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the sentence after the place} */
    static String uses(String use) {
        return "uses " + use + ", which is not available in this assignment; only a check that gets there fails.";
    }

    /** {@return sentences for the student, of each line one} */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (String copy : accepted.copies()) {
            notes.add("Left out as a copy of the contract, in favour of the official class: " + copy + ".");
        }
        Map<String, String> uses = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            uses.putIfAbsent(refusal.file() + (refusal.line() > 0 ? ":" + refusal.line() : ""), refusal.use());
        }
        uses.entrySet().stream()
                .limit(MOST_NOTES)
                .map(use -> use.getKey() + " " + uses(use.getValue()))
                .forEach(notes::add);
        int more = uses.size() - MOST_NOTES;
        if (more > 0) {
            notes.add("And " + more + " more " + (more == 1 ? "line uses" : "lines use") + " what is not available.");
        }
        return notes;
    }
}
