package gradecheck.release;

import gradecheck.assignment.Assignment;
import gradecheck.assignment.Bundle;
import gradecheck.fault.UsageFault;
import gradecheck.recorded.Recording;
import gradecheck.recorded.RecordingFile;
import gradecheck.sandbox.Sandbox;
import gradecheck.soundness.Privacy;
import gradecheck.soundness.Soundness;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of an assignment may go to students: contract, public checks, a rubric and a drawing that name nothing else, and
 * recorded answers in the place of what is known of mistakes.
 */
public final class PublicPart {

    private final SortedMap<String, byte[]> whole;
    private final Assignment assignment;
    private final Assignment open;

    private PublicPart(Bundle bundle) {
        this.whole = bundle.files();
        this.assignment = bundle.assignment();
        this.open = assignment.publicPart();
    }

    /**
     * Makes the public part of a bundle.
     *
     * @param bundle of the course
     * @param sandbox where the solution and wrong code answer what is recorded
     * @return files by path, of which none holds anything private; the same for the same bundle
     * @throws UsageFault where the bundle has no solution or no public check, or something private would be inside
     */
    public static SortedMap<String, byte[]> of(Bundle bundle, Sandbox sandbox) {
        PublicPart part = new PublicPart(bundle);
        SortedMap<String, byte[]> files = part.files(sandbox);
        List<String> leaks = Privacy.leaks(part.assignment.rubric(), part.whole, files);
        if (!leaks.isEmpty()) {
            throw new UsageFault("Nothing is released. " + String.join(" ", leaks));
        }
        return files;
    }

    private SortedMap<String, byte[]> files(Sandbox sandbox) {
        SortedMap<String, byte[]> files = new TreeMap<>(Privacy.publicFiles(assignment.rubric(), whole));
        files.putAll(assignment.contract().entries());
        files.put(Bundle.RUBRIC, utf8(Yaml.of(open.rubric())));
        assignment.drawing().ifPresent(drawing -> files.put(Bundle.GRAPH, utf8(Yaml.of(drawing, open.rubric()))));
        files.put(Bundle.ANSWERS, RecordingFile.write(recording(sandbox)));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Recording recording(Sandbox sandbox) {
        return assignment
                .misconceptions()
                .map(known -> {
                    try (Recorder recorder = new Recorder(open.withoutMisconceptions(), known, sandbox)) {
                        return recorder.record(
                                Soundness.solution(whole), Soundness.examplesOfWrong(whole, assignment.rubric()));
                    }
                })
                .orElseGet(() -> new Recording(Map.of(), List.of(), List.of()));
    }
}
