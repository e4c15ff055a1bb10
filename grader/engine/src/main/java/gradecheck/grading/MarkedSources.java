package gradecheck.grading;

import gradecheck.intake.SourceFile;
import gradecheck.result.CheckResult;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.PartResult;
import gradecheck.result.Refusal;
import gradecheck.result.Sources;
import gradecheck.result.Sources.Marker;
import gradecheck.result.TaskResult;
import gradecheck.result.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses which sources of a submission its result keeps, and marks lines in them. Files with marks come first, then
 * those that mention the contract, then the others, as long as there is room.
 */
final class MarkedSources {

    private static final int MOST_FILES = 20;
    private static final int MOST_CHARS = 256 * 1024;
    private static final int MOST_MARKERS = 50;

    /** How a failure names the student's line, for example {@code (Backpropagation.java:42)}. */
    private static final Pattern FRAME = Pattern.compile("\\(([^()\\s:]+\\.java):(\\d{1,7})\\)");

    private final List<SourceFile> sources;
    private final Map<String, List<Marker>> markersByPath;

    private MarkedSources(List<SourceFile> sources, Stream<Remark> remarks) {
        this.sources = sources;
        this.markersByPath = remarks.distinct()
                .collect(Collectors.groupingBy(
                        Remark::path,
                        Collectors.mapping(each -> new Marker(each.line(), each.message()), Collectors.toList())));
    }

    /** Something said of a line. */
    private record Remark(String path, int line, String message) {}

    /**
     * Chooses and marks.
     *
     * @param sources of the student
     * @param contract simple name of the interface, which the implementation mentions
     * @param diagnostics of the compiler
     * @param refusals of the verifier
     * @param tasks with the failures that name lines; those of hidden checks, whose inputs a line may tell, mark
     *     nothing
     * @return what the result keeps
     */
    static Sources of(
            List<SourceFile> sources,
            String contract,
            List<Diagnostic> diagnostics,
            List<Refusal> refusals,
            List<TaskResult> tasks) {
        Map<String, Set<String>> pathsByName = sources.stream()
                .collect(Collectors.groupingBy(
                        SourceFile::fileName, Collectors.mapping(SourceFile::path, Collectors.toSet())));
        Stream<Remark> complaints =
                diagnostics.stream().map(each -> new Remark(each.file(), each.line(), each.message()));
        Stream<Remark> uses = refusals.stream()
                .map(each -> new Remark(each.file(), each.line(), "This " + NotAvailable.uses(each.use())));
        Stream<Remark> failures = tasks.stream()
                .flatMap(task -> task.checks().stream())
                .filter(check -> check.visibility() == Visibility.PUBLIC)
                .flatMap(MarkedSources::messages)
                .flatMap(message -> frames(message, pathsByName));
        return new MarkedSources(sources, Stream.of(complaints, uses, failures).flatMap(each -> each)).chosen(contract);
    }

    private static Stream<String> messages(CheckResult check) {
        return check.parts().isEmpty()
                ? Stream.of(check.message())
                : check.parts().stream().map(PartResult::message);
    }

    /** A failure knows the name of a file alone, which tells nothing where several have it. */
    private static Stream<Remark> frames(String message, Map<String, Set<String>> pathsByName) {
        return FRAME.matcher(message).results().flatMap(frame -> {
            Set<String> paths = pathsByName.getOrDefault(frame.group(1), Set.of());
            int line = Integer.parseInt(frame.group(2));
            return paths.size() == 1 ? paths.stream().map(path -> new Remark(path, line, message)) : Stream.empty();
        });
    }

    private Sources chosen(String contract) {
        List<Sources.File> byRank = sources.stream()
                .sorted(Comparator.comparing(
                                (SourceFile source) -> markers(source).isEmpty())
                        .thenComparing(source -> !source.text().contains(contract)))
                .map(source -> new Sources.File(source.path(), source.text(), markers(source)))
                .toList();
        List<Sources.File> kept = new ArrayList<>();
        int room = MOST_CHARS;
        for (Sources.File file : byRank) {
            if (kept.size() < MOST_FILES && file.text().length() <= room) {
                kept.add(file);
                room -= file.text().length();
            }
        }
        kept.sort(Comparator.comparing(Sources.File::path));
        return new Sources(kept, sources.size() - kept.size());
    }

    private List<Marker> markers(SourceFile source) {
        long lines = source.text().lines().count();
        return markersByPath.getOrDefault(source.path(), List.of()).stream()
                .filter(marker -> marker.line() >= 1 && marker.line() <= lines)
                .sorted(Comparator.comparingInt(Marker::line))
                .limit(MOST_MARKERS)
                .toList();
    }
}
